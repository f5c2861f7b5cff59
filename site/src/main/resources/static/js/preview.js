// Shows what an editor types as readers will see it. Without scripts the preview shows what was last saved.

const PAUSE = 400;

for (const source of document.querySelectorAll("textarea[data-preview]")) {
  const target = document.querySelector(".preview");
  const token = source.form.elements["_csrf"].value;
  let timer = 0;

  source.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const response = await fetch(source.dataset.preview, {
        method: "POST",
        body: new URLSearchParams({ body: source.value, _csrf: token }),
      });
      if (response.ok) {
        // The server escapes raw HTML, so this is safe markup.
        target.innerHTML = await response.text();
      } else if (response.status === 401) {
        target.textContent =
          "You are not signed in any more. What you typed is still here: sign in in another tab, then type on.";
      }
    }, PAUSE);
  });
}
