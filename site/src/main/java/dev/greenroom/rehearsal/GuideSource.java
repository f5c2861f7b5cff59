package dev.greenroom.rehearsal;

import dev.greenroom.guides.GuideId;

/** The guide that a rehearsal was taken from, which may be gone by now. */
record GuideSource(GuideId id, String title) {}
