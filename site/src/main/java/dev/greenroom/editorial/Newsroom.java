package dev.greenroom.editorial;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.accounts.CurrentAccount;
import java.time.Clock;
import java.time.Instant;
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
        Post read =
                new Post(post.id(), post.content(), post.author(), post.liveFrom(), post.updatedAt(), form.version());
        Post revised = read.revise(form.content(), clock.instant());
        posts.update(revised);
        audit.record("revised", subject(revised), "");
    }

    @Transactional
    public void publish(Post post, Instant from) {
        Instant now = clock.instant();
        posts.update(post.publish(from, now));
        audit.record(from.isAfter(now) ? "scheduled" : "published", subject(post), "from " + from);
    }

    @Transactional
    public void withdraw(Post post) {
        posts.update(post.withdraw(clock.instant()));
        audit.record("withdrew", subject(post), "");
    }

    private static String subject(Post post) {
        return "post " + post.content().title();
    }
}
