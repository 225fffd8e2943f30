// Looks in all notices, here in the browser: only the index is fetched, a file of this site. Nothing is stored. What is looked for stands
// behind the # of the address, which browsers do not send. Words come in as text, never as markup.
"use strict";
{
  const box = document.querySelector("[role=search]");
  const field = document.querySelector("#search-words");
  const status = document.querySelector("[role=status]");
  const [results, notices] = document.querySelectorAll(".results");
  const language = document.documentElement.lang;
  const MOST = 100;
  const WORD = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
  // Letters that Unicode does not take apart, as people without a key for them write.
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ς: "σ" };

  const fold = (text) => text.toLocaleLowerCase(language).normalize("NFKD").replace(/[\p{M}\u00AD]/gu, "")
    .replace(/[ßæœøłđðþħıς]/g, (letter) => LETTERS[letter]);
  const words = (text) => fold(text).match(WORD) || [];
  // Each word behind a blank, so that it is found by how it begins.
  const folded = (text) => " " + words(text).join(" ");

  const prepared = ({ notices, texts }) => ({
    texts,
    folded: texts.map(folded),
    entries: notices.flatMap((notice) => notice.parts.map((part) => {
      const path = [notice.title, ...part.headings];
      const heading = path.pop();
      return { notice, part, path, heading, inHeading: folded(heading), around: folded([notice.author, ...path].join(" ")) };
    })),
  });

  let fetched;
  const index = () => {
    const read = (answer) => (answer.ok ? answer.json() : Promise.reject(answer.status));
    return (fetched = fetched || fetch(box.dataset.index).then(read).then(prepared));
  };

  // Every word must be there, at least one in the part itself. Headings weigh more, and of equals what is in force.
  const find = ({ entries, folded }, asked) => {
    const hits = (text) => asked.map((word) => text.includes(" " + word));
    const inTexts = folded.map(hits);
    const weigh = ({ part, inHeading, around, notice }) => {
      const [heading, above] = [hits(inHeading), hits(around)];
      let weight = 0;
      for (const word of asked.keys()) {
        const inText = part.texts.some((text) => inTexts[text][word]);
        if (!heading[word] && !inText && !above[word]) return 0;
        weight += heading[word] ? 100 : inText ? 1 : 0;
      }
      return weight && notice.status ? weight - 0.5 : weight;
    };
    return entries.map((entry) => ({ entry, weight: weigh(entry) })).filter(({ weight }) => weight)
      .sort((one, other) => other.weight - one.weight).map(({ entry }) => entry);
  };

  const matches = (text, asked) => [...text.matchAll(WORD)].filter(([word]) => asked.some((one) => fold(word).startsWith(one)));

  const make = (name, textContent = "", className = "") => Object.assign(document.createElement(name), { textContent, className });

  const marked = (element, text, asked) => {
    let end = 0;
    for (const { 0: word, index } of matches(text, asked)) {
      element.append(text.slice(end, index), make("mark", word));
      end = index + word.length;
    }
    element.append(text.slice(end));
    return element;
  };

  // The text that has most of the words, from a little before the first of them.
  const excerpt = (texts, asked) => {
    const has = (text) => new Set(matches(text, asked).map(String).map(fold)).size;
    const best = texts.reduce((best, text) => (has(text) > has(best) ? text : best), texts[0] || "");
    const [first] = matches(best, asked);
    const at = first && first.index > 80 ? first.index : 0;
    const blank = best.indexOf(" ", at - 60);
    const from = at && (blank >= 0 && blank < at ? blank : at - 60);
    const rest = best.slice(from);
    return (from ? "…" : "") + (rest.length > 240 ? rest.slice(0, 220).replace(/\s\S*$/, " …") : rest);
  };

  const result = ({ notice, part, path, heading }, { texts }, asked) => {
    const item = make("li");
    if (notice.language) item.lang = notice.language;
    const link = make("a");
    link.href = new URL(notice.href + (part.id && "#" + part.id), new URL(box.dataset.index, location.href));
    link.append(...path.map((above) => make("span", above + " › ", "above")), marked(make("b"), heading, asked));
    const byline = make("p", "", "byline");
    if (notice.author) byline.append(make("span", notice.author));
    if (notice.status) byline.append(make("span", box.dataset[notice.status], "mark"));
    item.append(link, marked(make("p"), excerpt(part.texts.map((text) => texts[text]), asked), asked), byline);
    return item;
  };

  const show = (said, items) => {
    status.textContent = said;
    results.replaceChildren(...items);
    results.hidden = !items.length;
    notices.hidden = !!field.value.trim();
  };

  const search = async () => {
    const typed = field.value;
    const asked = [...new Set(words(typed))];
    if (!asked.length) return show("", []);
    try {
      const known = await index();
      if (typed !== field.value) return;
      const found = find(known, asked);
      const count = found.length > MOST ? MOST + " / " + found.length : found.length;
      const said = found.length ? box.dataset.found + " " + count : box.dataset.none;
      show(said, found.slice(0, MOST).map((entry) => result(entry, known, asked)));
    } catch {
      fetched = undefined;
      show(box.dataset.failed, []);
    }
  };

  const recall = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get("q");
    if (asked === null || asked === field.value.trim()) return;
    field.value = asked;
    search();
  };

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const q = field.value.trim();
      history.replaceState(null, "", q ? "#" + new URLSearchParams({ q }) : location.pathname + location.search);
      search();
    }, 200);
  });
  addEventListener("hashchange", recall);
  box.hidden = false;
  recall();
}
