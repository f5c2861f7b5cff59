package dev.greenroom.editorial;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.accounts.CurrentAccount;
import dev.greenroom.web.ChangedFields;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do to posts, each change with its entry in the audit log. */
@Service
class Newsroom {

    private final Posts posts;
    private final AuditLog audit;
    private final CurrentAccount current;
    private final Clock clock;

    Newsroom(Posts posts, AuditLog audit, CurrentAccount current, Clock clock) {
        this.posts = posts;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Post write(PostContent content) {
        String author = current.signature();
        Post post = Post.draft(content, author, clock.instant());
        posts.add(post);
        audit.record("wrote", subject(post), "");
        return post;
    }

    @Transactional
    public void revise(Post post, PostForm form) {
        Instant now = clock.instant();
        Instant typed = AppearanceTime.read(form.from(), post.timeInForm());
        keep("revised", post, form.writtenOver(post, now).reschedule(typed, now));
    }

    /** Lets the post appear with what was typed, at the time that was typed or at once. */
    @Transactional
    public void publish(Post post, PostForm form) {
        Instant now = clock.instant();
        Instant typed = AppearanceTime.read(form.from(), post.timeInForm());
        Post revised = form.writtenOver(post, now);
        if (post.state(now) == Post.State.LIVE) {
            keep("revised", post, revised);
            return;
        }
        Instant from = typed == null ? now : typed;
        keep(from.isAfter(now) ? "scheduled" : "published", post, revised.publish(from, now));
    }

    /** Makes the post a draft again, with what was typed. */
    @Transactional
    public void withdraw(Post post, PostForm form) {
        Instant now = clock.instant();
        Instant typed = AppearanceTime.read(form.from(), post.timeInForm());
        Post draft = form.writtenOver(post, now).withdraw(now);
        keep("withdrew", post, typed == null ? draft : draft.reschedule(typed, now));
    }

    /** What is sent twice, as by a double click, changes nothing the second time. */
    private void keep(String action, Post before, Post after) {
        ChangedFields changed = TextChanges.between(before.content(), after.content());
        Instant from = after.liveFrom();
        boolean moved = !Objects.equals(before.liveFrom(), from);
        if (!moved) {
            changed.with("planned time", before.plannedFrom(), after.plannedFrom());
        }
        if (moved || !changed.isEmpty()) {
            posts.update(after);
            audit.record(action, subject(after), changed.inWords(moved && from != null ? "from " + from : ""));
        }
    }

    private static String subject(Post post) {
        return "post " + post.content().title();
    }
}
