// Counts the words of an answer, says when there are too many, and submits it once. Drafts are kept by another script.

const form = document.getElementById("writing");
const field = form.elements.namedItem("text");
const longest = Number(field.dataset.longest);
const status = document.getElementById("writing-status");
const problem = document.getElementById("writing-problem");
const count = document.getElementById("writing-count");

let submitted = false;

function measure() {
  const words = field.value.trim() === "" ? 0 : field.value.trim().split(/\s+/).length;
  const over = field.value.length > longest;
  const close = field.value.length > longest * 0.9;
  const characters = `${field.value.length.toLocaleString("en")} of ${longest.toLocaleString("en")} characters`;
  count.textContent = close ? characters : `${words} ${words === 1 ? "word" : "words"}`;
  count.classList.toggle("over", over);
  if (over) {
    problem.textContent = "That is longer than can be sent. Nothing is lost: shorten it, then submit.";
    field.setAttribute("aria-invalid", "true");
  } else if (field.hasAttribute("aria-invalid")) {
    problem.textContent = "";
    field.removeAttribute("aria-invalid");
  }
  return over;
}

// A browser that is told to stop leaves the page as it was; who writes on, or presses Escape, is not waiting any more.
function takeBack() {
  submitted = false;
  form.removeAttribute("aria-busy");
}

window.addEventListener("keydown", (event) => event.key === "Escape" && takeBack());
field.addEventListener("input", () => {
  takeBack();
  measure();
});
field.addEventListener("change", measure);

form.addEventListener("submit", (event) => {
  if (submitted || measure()) {
    event.preventDefault();
    return;
  }
  submitted = true;
  form.setAttribute("aria-busy", "true");
  setTimeout(() => {
    if (submitted) {
      status.textContent = "Reading your answer …";
      status.classList.remove("kept-here");
    }
  }, 900);
});

// What this browser kept for other questions of the rehearsal is answered by now.
function forgetOthers(local) {
  for (const key of Object.keys(local)) {
    if (key.startsWith(`greenroom-draft ${form.dataset.rehearsal} `) && key !== form.dataset.kept) {
      local.removeItem(key);
    }
  }
}

try {
  forgetOthers(window.localStorage);
} catch {
  // Without storage there is no copy either.
}
if (problem.textContent === "") {
  measure();
}
