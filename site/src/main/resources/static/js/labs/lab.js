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
