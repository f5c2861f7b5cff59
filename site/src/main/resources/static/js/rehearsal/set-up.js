// Who types minutes of their own means them; who chooses another time after that means that one.

const own = document.querySelector("[name='minutes'][value='own']");
const minutes = document.querySelector("[name='ownMinutes']");

minutes.addEventListener("input", () => {
  own.checked = true;
});

for (const choice of document.querySelectorAll("[name='minutes']")) {
  choice.addEventListener("change", () => {
    if (!own.checked) {
      minutes.value = minutes.dataset.usual;
    }
  });
}
