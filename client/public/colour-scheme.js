// Before the first paint: the light or dark look that the reader chose (see src/state/preferences.ts).
try {
  const chosen = localStorage.getItem("schakel.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is switched off: the look follows the system.
}
