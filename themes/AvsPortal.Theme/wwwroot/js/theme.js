// Before the first paint: room for what scripts will show, and the appearance that the reader chose on this device, if any.
document.documentElement.classList.add("scripted");
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is off: the system's own preference holds.
}
