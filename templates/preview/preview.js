// The panel of `seloste serve`: shows the page anew when its files change, findings beside the parts that they concern, and where parts come
// from. It changes nothing on the page itself, and what it shows of files it shows as text.

"use strict";
(() => {
  const host = document.getElementById("seloste-preview");
  const root = host.shadowRoot || host.attachShadow({ mode: "open" });
  // Older browsers leave the tree of the panel in its template.
  host.querySelector("template")?.content && root.append(host.querySelector("template").content);
  const find = (selector) => root.querySelector(selector);
  const panel = find(".panel"), box = find(".box"), notes = find(".notes"), outline = find(".outline");
  const findings = [...root.querySelectorAll(".finding")];
  const parts = [...document.querySelectorAll("[data-source]")];
  const key = "seloste-preview:" + location.pathname;
  let current = null, returnTo = null;

  // What the reader had in view stays in view.
  const seen = JSON.parse(sessionStorage.getItem(key) || "{}");
  if (seen.open) panel.open = true;
  if (seen.y !== undefined) scrollTo({ top: seen.y, behavior: "instant" });
  for (const id of seen.folds || []) document.getElementById(id)?.closest("details")?.setAttribute("open", "");
  const remember = () => {
    const folds = [...document.querySelectorAll("details[open] [id]")].map((one) => one.id);
    sessionStorage.setItem(key, JSON.stringify({ open: panel.open, y: scrollY, folds }));
  };
  addEventListener("pagehide", remember);

  // The page is shown anew when it is another version than this one. A browser keeps few connections to one host, so a page that nobody sees
  // keeps none, and asks when it is seen again.
  let events = null;
  const listen = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/.preview/events?notice=" + encodeURIComponent(host.dataset.notice));
    events.onmessage = (event) => {
      find(".state").textContent = "";
      if (event.data !== host.dataset.version) location.reload();
    };
    events.onerror = () => { find(".state").textContent = "not connected"; };
  };
  document.addEventListener("visibilitychange", listen);
  listen();

  const partOf = (finding) => parts.find((part) => part.dataset.source === finding.dataset.part);
  const unfold = (element) => {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };

  // A note stands to the right of its part if there is room, and otherwise is a mark on it. None covers another.
  const lay = () => {
    notes.replaceChildren();
    const laid = [];
    for (const finding of findings) {
      const part = partOf(finding), rect = part?.getBoundingClientRect();
      if (rect && rect.height > 0) laid.push({ finding, part, rect });
    }
    laid.sort((one, other) => one.rect.top - other.rect.top);
    let free = 0;
    for (const { finding, part, rect } of laid) {
      const width = document.documentElement.clientWidth - rect.right - 24, isSmall = width < 150;
      const note = document.createElement("button"), text = finding.querySelector(".message").textContent;
      note.type = "button";
      note.className = "note " + [...finding.classList].join(" ").replace("finding", "") + (isSmall ? " small" : "");
      note.textContent = isSmall ? "!" : text;
      note.setAttribute("aria-label", text);
      note.title = text;
      note.addEventListener("click", () => show(part, finding.dataset.place, note));
      const top = Math.max(rect.top + scrollY, free);
      note.style.top = top + "px";
      note.style.left = (isSmall ? Math.max(rect.right - 24, 0) : rect.right + 12) + scrollX + "px";
      if (!isSmall) note.style.width = Math.min(width, 300) + "px";
      notes.append(note);
      free = top + note.offsetHeight + 4;
    }
    if (current) frame(current);
  };

  const frame = (part) => {
    const rect = part.getBoundingClientRect();
    outline.hidden = rect.height === 0;
    Object.assign(outline.style, {
      top: rect.top + scrollY - 4 + "px", left: rect.left + scrollX - 4 + "px", width: rect.width + 8 + "px", height: rect.height + 8 + "px",
    });
  };

  // Of a table or list with as many rows as facts, each row tells one of them.
  const placeOf = (part, target) => {
    const places = part.dataset.source.split(" ");
    const rows = [...part.querySelectorAll("tbody tr, :scope > div, :scope > li")];
    const row = rows.findIndex((row) => row.contains(target));
    return rows.length === places.length && row >= 0 ? places[row] : places[0];
  };

  const close = () => {
    box.hidden = outline.hidden = true;
    current = null;
    returnTo?.focus?.();
    returnTo = null;
  };

  // Shows where a part comes from, and what was found there.
  const show = async (part, place, from) => {
    const answer = await fetch("/.preview/source?at=" + encodeURIComponent(place));
    const source = answer.ok ? await answer.json() : { line: 0, first: 1, lines: [] };
    current = part;
    returnTo = from || returnTo;
    find(".place").textContent = place;
    find(".lines").replaceChildren(...source.lines.map((text, index) => {
      const line = document.createElement("li"), number = source.first + index;
      line.dataset.number = number;
      line.textContent = text;
      line.classList.toggle("here", number === source.line);
      return line;
    }));
    const about = findings.filter((finding) => finding.dataset.place === place || (part && finding.dataset.part === part.dataset.source));
    find(".about").replaceChildren(...about.map((finding) => {
      const copy = document.createElement("li");
      copy.className = finding.className;
      copy.append(...[...finding.querySelectorAll(".message, .help")].map((one) => one.cloneNode(true)));
      return copy;
    }));
    const others = part ? part.dataset.source.split(" ").filter((other) => other !== place) : [];
    find(".others").replaceChildren(...others.map((other) => {
      const item = document.createElement("li"), button = document.createElement("button");
      button.type = "button";
      button.textContent = other;
      button.addEventListener("click", () => show(part, other));
      item.append(button);
      return item;
    }));
    box.hidden = false;
    if (part) frame(part); else outline.hidden = true;
    if (from) box.focus({ preventScroll: true });
  };

  // What introduces a list or table tells no fact of its own, and belongs to what follows.
  const partAt = (target) => {
    const own = target.closest("[data-source]");
    if (own) return own;
    for (let next = target.closest("section p, section h2, section h3, section h4")?.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches("[data-source]")) return next;
    }
    return null;
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (event.defaultPrevented || event.button !== 0 || target === host || !getSelection().isCollapsed) return;
    if (!(target instanceof Element) || target.closest("a, button, summary, input, label, select")) return;
    const title = host.dataset.title && target.closest("h1");
    const part = title || partAt(target);
    if (title) show(null, host.dataset.title);
    else if (part) show(part, placeOf(part, target));
    else if (!box.hidden) close();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !box.hidden) close(); });
  find(".close").addEventListener("click", close);

  for (const finding of findings) {
    const button = finding.querySelector(".show");
    button.addEventListener("click", () => {
      const part = partOf(finding);
      if (part) { unfold(part); part.scrollIntoView({ block: "center" }); }
      show(part || null, finding.dataset.place, button);
    });
  }
  const step = (by, button) => {
    const at = parts.indexOf(current), next = parts[(at < 0 ? (by > 0 ? 0 : parts.length - 1) : at + by + parts.length) % parts.length];
    if (!next) return;
    unfold(next);
    next.scrollIntoView({ block: "center" });
    show(next, next.dataset.source.split(" ")[0]);
    returnTo = button;
  };
  find(".next").addEventListener("click", (event) => step(1, event.currentTarget));
  find(".previous").addEventListener("click", (event) => step(-1, event.currentTarget));

  addEventListener("resize", lay);
  addEventListener("load", lay);
  document.addEventListener("toggle", lay, true);
  new ResizeObserver(lay).observe(document.body);
})();
