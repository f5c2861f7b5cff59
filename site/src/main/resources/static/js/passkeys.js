// Adding a passkey and signing in with one; the server checks everything, this only carries it over.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const withBytes = (credential) => ({ ...credential, id: bytes(credential.id) });

async function post(address, body) {
  const response = await fetch(address, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": document.querySelector("input[name='_csrf']").value,
    },
    body: JSON.stringify(body ?? {}),
  });
  if (!response.ok) {
    throw new Error(`The server answered ${response.status}.`);
  }
  return response.json();
}

function common(credential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  };
}

async function add() {
  const options = await post("/webauthn/register/options");
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: withBytes(options.user),
      excludeCredentials: (options.excludeCredentials ?? []).map(withBytes),
    },
  });
  const response = {
    attestationObject: text(credential.response.attestationObject),
    clientDataJSON: text(credential.response.clientDataJSON),
    transports: credential.response.getTransports?.() ?? [],
  };
  const label = document.getElementById("label").value.trim() || "Passkey";
  await post("/webauthn/register", { publicKey: { credential: { ...common(credential), response }, label } });
  location.assign("/office/me?saved=passkey");
}

async function signIn() {
  const options = await post("/webauthn/authenticate/options");
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: (options.allowCredentials ?? []).map(withBytes),
    },
  });
  const response = {
    authenticatorData: text(credential.response.authenticatorData),
    clientDataJSON: text(credential.response.clientDataJSON),
    signature: text(credential.response.signature),
    userHandle: credential.response.userHandle === null ? undefined : text(credential.response.userHandle),
  };
  await post("/login/webauthn", { ...common(credential), response });
  location.assign("/office");
}

function explain(error, what) {
  const place = document.querySelector("[data-passkey-error]");
  place.textContent =
    error.name === "InvalidStateError"
      ? "This device holds a passkey for your account already."
      : `${what} Try again, or use your password.`;
  place.hidden = false;
}

const actions = {
  add: { run: add, failure: "The passkey was not added." },
  "sign-in": { run: signIn, failure: "No passkey signed you in." },
};

if (window.PublicKeyCredential !== undefined) {
  document.querySelectorAll("[data-passkey], [data-passkey-form]").forEach((element) => {
    element.hidden = false;
  });
  for (const button of document.querySelectorAll("[data-passkey]")) {
    const { run, failure } = actions[button.dataset.passkey];
    const attempt = async (event) => {
      event.preventDefault();
      button.disabled = true;
      try {
        await run();
      } catch (error) {
        explain(error, failure);
      } finally {
        button.disabled = false;
      }
    };
    if (button.type === "submit") {
      // Enter in a field of its form sends the form as well.
      button.form.addEventListener("submit", attempt);
    } else {
      button.addEventListener("click", attempt);
    }
  }
}
