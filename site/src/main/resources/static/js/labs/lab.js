// The desk of a lab: an editor over the text area, and progress by htmx. Drafts are kept by another script.

import "/webjars/htmx.org/2.0.10/dist/htmx.esm.js";

const form = document.getElementById("desk");
const field = document.getElementById("code");

// A page that had a candidate says so, and begins nothing anew once everything was deleted.
form.addEventListener("saved", () => {
  form.elements.namedItem("known").disabled = false;
});

// Without the editor everything still works in the text area.
const host = document.getElementById("editor");
import(host.dataset.module)
  .then(({ replace }) => replace(field, host))
  .catch((problem) => {
    host.hidden = true;
    field.hidden = false;
    console.warn("The code editor could not be loaded.", problem);
  });
