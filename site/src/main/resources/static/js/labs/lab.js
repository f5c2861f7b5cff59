// The desk of a lab: an editor over the text area, and progress by htmx. Drafts are kept by another script.

import "/webjars/htmx.org/2.0.10/dist/htmx.esm.js";

const field = document.getElementById("code");

// Without the editor everything still works in the text area.
const host = document.getElementById("editor");
import(host.dataset.module)
  .then(({ replace }) => replace(field, host))
  .catch((problem) => {
    host.hidden = true;
    field.hidden = false;
    console.warn("The code editor could not be loaded.", problem);
  });

// htmx asks on and on how far the attempt is, and says nothing where it gets no answer.
function tell(words) {
  const place = document.getElementById("attempt-trouble");
  // The same words again would be read out again.
  if (place !== null && place.textContent !== words) {
    place.textContent = words;
  }
}

function tellThatItIsGone() {
  const words = document.createElement("p");
  words.textContent = "This attempt is not kept here any more. Your code is still in the editor.";
  document.getElementById("attempt")?.replaceWith(words);
}

document.addEventListener("htmx:sendError", () => {
  tell("The site cannot be reached. This page goes on by itself as soon as it is back.");
});
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.xhr.status === 404) {
    tellThatItIsGone();
  } else {
    tell("The site cannot say how far it is. This page asks on, and goes on by itself.");
  }
});
document.addEventListener("htmx:afterRequest", ({ detail }) => detail.successful && tell(""));
