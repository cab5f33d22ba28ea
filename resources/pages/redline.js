// The page of a redline: a filter, and steps from change to change by keys. It changes no word of it, keeps nothing and
// asks nothing of anywhere; without it the page is whole. It knows no language: what it says stands in the page.
(() => {
  "use strict";
  const all = (what, where = document) => Array.from(where.querySelectorAll(what));
  const tools = document.getElementById("tools");
  const notice = document.getElementById("filtered");
  if (!tools || !notice) return;
  const output = tools.querySelector("output");
  const fields = all("select", tools);
  // They stand by amendment; steps follow the text.
  const entries = all("#changes li[data-id]").sort((one, other) => one.dataset.number - other.dataset.number);
  const amendments = all("#changes .amendments > li");
  const search = tools.querySelector('input[name="words"]');
  const blocks = all("#text > section > .row[id], #text > section > .fold");
  const listed = (words) => (words || "").split(" ").filter(Boolean);
  const ids = (block) => listed(block.dataset.c);
  let left = entries;
  let at = -1;

  const filled = (words, facts) => words.replace(/\{(\w+)\}/g, (hole, name) => (name in facts ? String(facts[name]) : hole));
  // Words are looked for as they are read: in any case, with any spaces, in what is said of an amendment and its changes.
  const folded = (words) => words.normalize("NFKC").toLowerCase().split(/\s+/).join(" ").trim();
  const told = new Map();
  const says = (entry, wanted) => {
    if (!told.has(entry)) {
      const whole = entry.closest(".amendments > li");
      const lead = whole ? Array.from(whole.children).filter((one) => one.tagName !== "DETAILS") : [];
      told.set(entry, folded([...lead, entry].map((one) => one.textContent).join(" ")));
    }
    return told.get(entry).includes(wanted);
  };
  const fits = (entry) =>
    fields.every((field) => field.value === "" || listed(entry.dataset[field.name]).includes(field.value)) &&
    (!folded(search.value) || says(entry, folded(search.value)));

  // Rows of changes that fit stay, with what stands above them; how many changes are not shown is said.
  const filter = () => {
    const filtered = fields.some((field) => field.value !== "") || folded(search.value) !== "";
    left = entries.filter(fits);
    at = -1;
    const wanted = new Set(left.map((entry) => entry.dataset.id));
    const above = [];
    for (const block of blocks) {
      block.hidden = filtered && !ids(block).some((id) => wanted.has(id));
      if (!block.dataset.k) continue;
      const height = Number(block.dataset.k);
      while (above.length && Number(above[above.length - 1].dataset.k) >= height) above.pop();
      if (!block.hidden) for (const row of above) row.hidden = false;
      above.push(block);
    }
    for (const entry of entries) entry.hidden = !wanted.has(entry.dataset.id);
    for (const one of amendments) one.hidden = !all("li[data-id]", one).some((entry) => !entry.hidden);
    const seen = new Set(blocks.filter((block) => !block.hidden).flatMap(ids));
    const shown = entries.filter((entry) => !entry.hidden || seen.has(entry.dataset.id)).length;
    notice.hidden = !filtered;
    notice.textContent = filtered
      ? filled(tools.dataset.shown, { shown: left.length, total: entries.length, left: entries.length - shown })
      : "";
    output.textContent = left.length ? "" : tools.dataset.none;
  };

  const target = (entry) => {
    const link = entry.querySelector("a.no");
    const place = link && link.hash ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    return place || entry;
  };

  const open = (place) => {
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };

  const first = (step) => {
    const below = left.findIndex((entry) => target(entry).getBoundingClientRect().top > 0);
    if (step > 0) return below < 0 ? 0 : below;
    return below < 0 ? left.length - 1 : below - 1;
  };

  const go = (step) => {
    if (!left.length) return;
    at = ((at < 0 ? first(step) : at + step) + left.length) % left.length;
    const entry = left[at];
    const place = target(entry);
    open(place);
    for (const mark of all(".here")) mark.classList.remove("here");
    for (const mark of all(".m")) if (mark.dataset.c === entry.dataset.id) mark.classList.add("here");
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
    output.textContent = filled(tools.dataset.at, {
      number: entry.dataset.key,
      what: entry.dataset.said,
    });
  };

  const pressed = (event, letter) =>
    event.key.toLowerCase() === letter || (event.code === `Key${letter.toUpperCase()}` && !/^[a-z]$/i.test(event.key));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    let step = 0;
    if (event.key === "F7") step = event.shiftKey ? -1 : 1;
    else if (pressed(event, "n")) step = 1;
    else if (pressed(event, "p")) step = -1;
    if (!step) return;
    event.preventDefault();
    go(step);
  });
  tools.addEventListener("change", filter);
  search.addEventListener("input", filter);
  tools.addEventListener("reset", () => setTimeout(filter, 0));
  tools.addEventListener("submit", (event) => event.preventDefault());
  for (const button of all("button[data-step]", tools)) {
    button.addEventListener("click", () => go(Number(button.dataset.step)));
  }
  const arrive = () => {
    const place = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (place) open(place);
  };
  window.addEventListener("hashchange", arrive);
  tools.hidden = false;
  arrive();
})();
