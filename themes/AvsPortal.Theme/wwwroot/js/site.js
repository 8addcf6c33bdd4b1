// What scripts add to pages that are whole without them: the place and the words kept by the language toggle, the choice of
// appearance, travel between decades, and the board's slider.
(() => {
  "use strict";
  const root = document.documentElement;
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  // Language: the same fragment, else the last named place above the middle of the window. Names are the same in both languages.
  // The place is found anew each time, from the address that the page came with: a reader who comes back has moved meanwhile.
  const toggle = one(".language a");
  let twin = toggle?.href;
  const aim = (place) => {
    toggle.href = place ? twin.split("#")[0] + place : twin;
  };
  const passed = () => {
    const parts = scrollY > 200 ? all("main [id]").filter((part) => !part.closest("form") && part.getBoundingClientRect().top < innerHeight / 2) : [];
    return parts.length ? "#" + parts.at(-1).id : "";
  };
  if (toggle) {
    // For who opens it otherwise than by a click.
    aim(location.hash);
    addEventListener("hashchange", () => aim(location.hash));
  }
  toggle?.addEventListener("click", () => {
    aim(location.hash || passed());
    keep(fields().filter((field) => field.value !== field.defaultValue).map((field) => [field.name, field.value]));
  });

  // What is typed and not yet sent goes along, passwords excepted.
  const fields = () => all(":is(input, textarea)[name]").filter((field) => ["text", "search", "date", "email", "tel", "textarea"].includes(field.type));
  const keep = (typed) => {
    try {
      sessionStorage.setItem("typed", JSON.stringify(typed));
    } catch {
      // Storage is off: what is typed is lost, as without scripts.
    }
  };
  try {
    const typed = JSON.parse(sessionStorage.getItem("typed") ?? "[]");
    sessionStorage.removeItem("typed");
    for (const [name, value] of typed) {
      const field = fields().find((one) => one.name === name);
      if (field) field.value = value;
    }
  } catch {
    // Storage is off.
  }

  // Appearance.
  const themes = one(".themes");
  if (themes) {
    themes.hidden = false;
    for (const choice of all("input", themes)) {
      choice.checked = choice.value === (root.dataset.theme ?? "");
      choice.addEventListener("change", () => {
        if (choice.value) root.dataset.theme = choice.value;
        else delete root.dataset.theme;
        try {
          if (choice.value) localStorage.setItem("theme", choice.value);
          else localStorage.removeItem("theme");
        } catch {
          // Storage is off: the choice holds for this page.
        }
      });
    }
  }

  // History: arrows travel between decades; the ruler marks the decade in view.
  const decades = all(".decades a");
  if (decades.length) {
    // Whatever its rows: what one goes to stops below the ruler, never under it.
    const ruler = one(".ruler");
    new ResizeObserver(() => {
      root.style.scrollPaddingTop = getComputedStyle(ruler).position === "sticky" ? `${ruler.offsetHeight + 16}px` : "";
    }).observe(ruler);
    one(".decades").addEventListener("keydown", (event) => {
      const at = decades.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: decades.length - 1 }[event.key];
      if (at >= 0 && to !== undefined) {
        event.preventDefault();
        decades[Math.min(decades.length - 1, Math.max(0, to))].focus();
      }
    });
    const seen = new Set();
    const watch = new IntersectionObserver((changes) => {
      for (const change of changes) {
        if (change.isIntersecting) seen.add(change.target);
        else seen.delete(change.target);
      }
      const current = all(".decade").find((decade) => seen.has(decade));
      for (const link of decades) {
        if (current && one("h2", current).id === link.hash.slice(1)) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    }, { rootMargin: "-25% 0px -60% 0px" });
    all(".decade").forEach((decade) => watch.observe(decade));
  }

  // Board: a slider of months beside the date; the board of that day replaces this one, without a new page.
  const form = one(".by-date");
  const slide = form && one(".slide", form);
  if (slide) {
    const range = one("input", slide);
    const date = one("[name=date]", form);
    const [year, firstMonth] = range.dataset.from.split("-").map(Number);
    const day = (step) => new Date(Date.UTC(year, firstMonth - 1 + step, 1)).toISOString().slice(0, 10);
    const step = (text) => (Number(text.slice(0, 4)) - year) * 12 + Number(text.slice(5, 7)) - firstMonth;
    // Made when a date is there to be told: it takes longer than the rest of this file.
    let words;
    const month = (day) => (words ??= new Intl.DateTimeFormat(root.lang, { month: "long", year: "numeric", timeZone: "UTC" })).format(new Date(day));
    const tell = () => range.setAttribute("aria-valuetext", date.value ? month(date.value) : range.dataset.now);
    let latest = 0;
    const show = async () => {
      const turn = ++latest;
      const url = new URL(form.action);
      // Without a date it is today's board, as at its own address.
      if (date.value) url.searchParams.set("date", date.value);
      const answer = await fetch(url, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer?.ok) return form.submit();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== latest) return;
      // Their contents only: a screen reader hears of a change inside a part that it knows.
      for (const part of ["#day", "#board"]) one(part).replaceChildren(...one(part, page).childNodes);
      if (toggle) {
        twin = one(".language a", page).href;
        aim(location.hash);
      }
      history.replaceState(null, "", url);
    };
    const place = () => {
      range.value = date.value ? step(date.value) : range.max;
      tell();
    };
    slide.hidden = false;
    place();
    range.addEventListener("input", () => {
      // Its right end says "Today".
      date.value = range.value === range.max ? "" : day(Number(range.value));
      tell();
    });
    range.addEventListener("change", show);
    date.addEventListener("change", () => {
      if (date.value) {
        place();
        show();
      }
    });
  }
})();

// Registers the worker that keeps visited pages, and tells it what was read.
if ("serviceWorker" in navigator) {
  const worker = new URL("../../service-worker.js", document.currentScript.src);
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(async () => {
    try {
      await navigator.serviceWorker.register(worker);
      const { active } = await navigator.serviceWorker.ready;
      const used = performance.getEntriesByType("resource").map(entry => entry.name);
      active.postMessage({ visited: location.href.split("#")[0], used });
    } catch { /* The portal is complete without it. */ }
  }));
}
