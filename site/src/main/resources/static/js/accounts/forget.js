// Nobody is known here, so nothing that this browser kept is anybody's: over plain HTTP, a browser does not clear it when told.

function forget(local) {
  Object.keys(local)
    .filter((key) => key.startsWith("greenroom-"))
    .forEach((key) => local.removeItem(key));
}

try {
  forget(window.localStorage);
} catch {
  // Without storage nothing was kept.
}
