"""Brings all training and development pairs together under the names that a recipe uses."""
from random import Random

import contrasts
import corpora
import edits
import made
import marked
import recited
import rubrics
import science
import turned


def load(data, rubric_files, everything=False, contrasts_grade=True):
    """(training pairs by source, development pairs by set).

    With `everything` the questions that were held out are trained on: for the last runs, when nothing
    is left to choose. Held-out answers to known questions, rubrics and NLI pairs stay apart.
    Without `contrasts_grade` contrasts, near misses, letters and twins do not teach the grade head; what is compared
    does, for it is worded as pupils word it.
    """
    random = Random(20261128)
    graded, dev = corpora.semeval(data)
    scored, saf_dev = corpora.saf(data)
    inferred, nli_dev = corpora.nli(data)
    written, written_dev = rubrics.load(rubric_files)
    contrasted, contrast_dev = contrasts.load()
    if not contrasts_grade:
        contrasted = {name: pairs if name in contrasts.COMPARISONS else [contrasts.without_grade(p) for p in pairs]
                      for name, pairs in contrasted.items()}
    taught, science_dev = science.load()
    edited, edited_dev = edits.load()
    dev |= saf_dev | nli_dev | written_dev | contrast_dev | science_dev | {"edits": edited_dev}
    if everything:
        graded = graded + questions_of(dev, "sciEntsBank", "beetle")
        scored = scored + questions_of(dev, "saf")
    # A technical point is a true sentence; "names a concrete conflict" is none.
    claims = sorted({p.first for p in written if p.row.get("kind") == "technical"})
    known = corpora.statements(graded + scored)
    answered = [p for p in written if p.source == "rubric"]
    covered = [p for p in answered if p.row["state"] == "covered"]
    entailed = [p for p in inferred if p.row["label"] == "entailment"]
    correct = [p for p in graded if p.row["label3"] == "correct" and len(p.second.split()) > 3]
    sources = {
        "graded": graded, "peers": corpora.peers(graded, Random(12)), "scored": scored, "inferred": inferred,
        "made": made.make_all(known, random),
        "spoilt": made.spoil(entailed + 2 * correct, random),
        **contrasted, "agreeing": [p for p in contrasted["same"] if contrasts.agrees(p)],
        "science": taught, "marked": marked.load(),
        "rubrics": answered,
        "hard": [p for p in answered if p.row["style"] in rubrics.HARD],
        "newest": [p for p in answered if p.row["subject"].startswith(rubrics.NEWEST)],
        "edits": edited,
        "changed": edits.changed(),
        "beside": edits.beside(), "around": list(contrasts.around()),
        "single": rubrics.single(answered + edited),
        "recited": recited.recite(answered, Random(11)),
        "strangers": [p for p in written if p.source == "stranger"],
        "denied": made.deny([p for p in covered if p.row["kind"] == "technical"], random),
        "turned": turned.turn(covered, random),
        "made-points": made.make_all(claims, random),
    }
    dev["made/negated"], dev["made/good"] = made_dev(dev, random)
    return sources, dev


def questions_of(dev, *corpora):
    """Takes the held-out questions of these corpora out of the development sets."""
    names = [n for n in dev if n.split("/")[0] in corpora and not n.endswith("/answer")]
    return [pair for name in names for pair in dev.pop(name)]


def made_dev(dev, random):
    """Denied answers of held-out questions, and good answers that no veto may stop."""
    good = [p for name in dev for p in dev[name] if name.split("/")[0] in ("sciEntsBank", "beetle")
            and p.row["label3"] == "correct"]
    return made.spoil([p for p in good if len(p.second.split()) > 3], random)[:600], good
