package dev.greenroom.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Fits a text into its page, which has a title of its own and shows no pictures from elsewhere. */
final class PageShape extends AbstractVisitor {

    private static final int TITLE = 1;

    private int last = TITLE;
    private int links;
    private boolean inLink;

    /** Headings go down step by step from level two. */
    @Override
    public void visit(Heading heading) {
        last = Math.clamp(heading.getLevel(), TITLE + 1, last + 1);
        heading.setLevel(last);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links++;
        inLink = true;
        visitChildren(link);
        inLink = false;
    }

    /** A picture of another site becomes a link to it, or its words alone where there can be no link. */
    @Override
    public void visit(Image image) {
        if (isOfThisSite(image.getDestination())) {
            return;
        }
        int before = links;
        visitChildren(image);
        if (image.getFirstChild() != null && !inLink && links == before) {
            Link link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            image.insertBefore(link);
            links++;
        }
        while (image.getFirstChild() != null) {
            image.insertBefore(image.getFirstChild());
        }
        image.unlink();
    }

    private static boolean isOfThisSite(String address) {
        return address.matches("/(?![/\\\\]).*");
    }
}
