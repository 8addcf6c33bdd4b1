// Search boxes that suggest while one types (ARIA combobox with a list), and counts of the results opened. Without this file the
// boxes are plain forms. A box is an input of a search form, or one with data-suggest: the address that answers suggestions as JSON.
(() => {
  "use strict";
  const wait = 120;
  let boxes = 0;

  const combobox = (input) => {
    const list = document.createElement("ul");
    const live = document.createElement("div");
    const id = `suggestions-${++boxes}`;
    let options = [];
    let current = -1;
    let asked = "";
    let timer = 0;
    let request = null;

    list.id = id;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.getAttribute("aria-label") || (input.labels.length > 0 ? input.labels[0].textContent.trim() : ""));
    live.className = "visually-hidden";
    live.setAttribute("aria-live", "polite");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", id);
    input.setAttribute("autocomplete", "off");
    input.after(list, live);
    if (getComputedStyle(input.parentElement).position === "static") {
      input.parentElement.style.position = "relative";
    }

    const mark = (index) => {
      if (current >= 0) {
        options[current].element.removeAttribute("aria-selected");
      }
      current = index;
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
        return;
      }
      options[index].element.setAttribute("aria-selected", "true");
      options[index].element.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[index].element.id);
    };

    const close = () => {
      mark(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };

    const open = () => {
      if (options.length > 0) {
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
      }
    };

    const show = (answer) => {
      mark(-1);
      options = answer.items.map((item, index) => {
        const element = document.createElement("li");
        const text = document.createElement("span");
        const kind = document.createElement("span");
        element.id = `${id}-${index}`;
        element.setAttribute("role", "option");
        text.textContent = item.text;
        kind.textContent = item.kind;
        kind.className = "kind";
        element.append(text, " ", kind);
        // Before the box loses the focus and the list closes.
        element.addEventListener("mousedown", (event) => {
          event.preventDefault();
          if (event.button === 0) {
            location.assign(item.url);
          }
        });
        return { element, url: item.url };
      });
      list.replaceChildren(...options.map((option) => option.element));
      live.textContent = answer.status;
      if (options.length > 0) {
        open();
      } else {
        close();
      }
    };

    const ask = async () => {
      const text = input.value.trim();
      if (text === asked) {
        return;
      }
      asked = text;
      request?.abort();
      if (text.length < 2) {
        options = [];
        list.replaceChildren();
        live.textContent = "";
        close();
        return;
      }
      request = new AbortController();
      try {
        const response = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: request.signal, headers: { Accept: "application/json" } });
        if (response.ok) {
          show(await response.json());
        }
      } catch {
        // Gone, or overtaken by the next letter: the box is a plain form then.
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, wait);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      const shown = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (options.length === 0) {
          return;
        }
        event.preventDefault();
        open();
        const step = event.key === "ArrowDown" ? 1 : -1;
        // From the box the list goes down from its top and up from its end, and on through the box again.
        const places = options.length + 1;
        mark(((current + 1 + step + places) % places) - 1);
      } else if (event.key === "Escape" && shown) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && shown && current >= 0) {
        event.preventDefault();
        location.assign(options[current].url);
      }
    });
    // What was typed before this file came.
    if (input === document.activeElement && input.value !== input.defaultValue) {
      ask();
    }
  };

  const countClicks = (results) => results.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-rank]") : null;
    if (link && navigator.sendBeacon) {
      navigator.sendBeacon(results.dataset.clicks, new URLSearchParams({ q: results.dataset.query, culture: results.dataset.culture, rank: link.dataset.rank }));
    }
  });

  document.querySelectorAll("form[role=search] input[type=search]").forEach((input) => {
    input.dataset.suggest ||= `${input.form.getAttribute("action")}/suggestions`;
  });
  document.querySelectorAll("input[data-suggest]").forEach(combobox);
  document.querySelectorAll("[data-clicks]").forEach(countClicks);
})();
