// Takes a file into a draft: tried first, shown row by row, and then those rows that are ticked. The file stays in the
// page all the while, so that a fault, a session that ended or another's change costs nothing.

const isEnglish = document.documentElement.lang === "en";
const SHOWN = 300;
const SAY = isEnglish
  ? { trying: "Reading the file …", nothing: "The draft says the same already.", rows: "rows", chosen: "ticked", line: "line", column: "column",
      warnings: "Looks wrong, but can be taken in", effects: { added: "new", changed: "changed", removed: "removed" }, missing: "in the draft, but not in the file",
      more: "next", fewer: "previous", take: "Take in", before: "Before", after: "After", what: "Row", how: "Change", offline: "The service can't be reached; try again.",
      again: "Your session has ended. The file and your choices are here still: sign in in another tab, and press again.", signIn: "Sign in",
      stale: "The draft was changed meanwhile; the file has been tried again.", done: "The rows are in the draft.", page: "Page" }
  : { trying: "Læser filen …", nothing: "Kladden siger det samme i forvejen.", rows: "rækker", chosen: "valgt", line: "linje", column: "kolonne",
      warnings: "Ser forkert ud, men kan tages ind", effects: { added: "ny", changed: "ændret", removed: "taget ud" }, missing: "i kladden, men ikke i filen",
      more: "næste", fewer: "forrige", take: "Tag ind", before: "Før", after: "Efter", what: "Række", how: "Ændring", offline: "Tjenesten kan ikke nås; prøv igen.",
      again: "Din session er udløbet. Filen og dine valg er her endnu: log ind i et andet faneblad, og tryk igen.", signIn: "Log ind",
      stale: "Kladden blev ændret imens; filen er prøvet igen.", done: "Rækkerne er i kladden.", page: "Side" };

export function takeFiles(form) {
  const input = form.querySelector("[type=file]");
  const said = form.querySelector("[role=status]");
  const out = document.getElementById(form.dataset.import);
  let tried;
  let left = new Set();
  let from = 0;
  let asked = 0;

  form.querySelector("button").disabled = false;
  form.addEventListener("submit", (event) => { event.preventDefault(); attempt(); });
  input.addEventListener("change", attempt);
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over-it"); });
  form.addEventListener("dragleave", () => form.classList.remove("over-it"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over-it");
    input.files = event.dataTransfer.files;
    attempt();
  });
  if (input.files[0]) attempt(); // chosen while this was still on its way

  async function attempt(first = SAY.trying) {
    if (!input.files[0]) return input.focus();
    const mine = ++asked;
    said.textContent = typeof first === "string" ? first : SAY.trying;
    out.replaceChildren();
    const answer = await send("dry-run=true");
    if (!answer || mine !== asked) return;
    if (!answer.ok) return refuse(answer.said);
    tried = answer.said;
    left = new Set();
    from = 0;
    said.textContent = tried.rows.length ? `${tried.rows.length} ${SAY.rows}` : SAY.nothing;
    show();
  }

  async function send(query, more = {}) {
    const body = new FormData();
    body.append("file", input.files[0]);
    for (const [name, value] of Object.entries(more)) body.append(name, value);
    const all = new URLSearchParams(query);
    all.set("missing", form.elements.missing.checked ? "remove" : "keep");
    if (form.elements.why.value.trim()) all.set("why", form.elements.why.value.trim());
    if (isEnglish) all.set("lang", "en");
    const headers = tried ? { "If-Match": `"${tried.revision}"` } : {};
    try {
      const answer = await fetch(form.dataset.to + "?" + all, { method: "POST", headers, body });
      const told = await answer.json().catch(() => ({}));
      if (answer.status !== 401) return { ok: answer.ok, status: answer.status, said: told };
      said.replaceChildren(SAY.again + " ", make("a", { href: "/sign-in", target: "_blank", rel: "noopener" }, SAY.signIn));
    } catch {
      said.textContent = SAY.offline;
    }
    return undefined;
  }

  function refuse(problem) {
    said.textContent = isEnglish ? problem.detailEn ?? problem.detail : problem.detail;
    out.replaceChildren(make("ul", { className: "changes" }, ...(problem.findings ?? []).slice(0, SHOWN).map(finding)));
  }

  const finding = (each) => make("li", {},
    make("span", { className: "badge " + (each.severity === "error" ? "bad" : "quiet") }, `${SAY.line} ${each.line}` + (each.column ? `, ${SAY.column} ${each.column}` : "")),
    " " + (isEnglish ? each.messageEn ?? each.message : each.message));

  function show() {
    if (tried.rows.length === 0) { out.replaceChildren(...warnings()); return; }
    const take = make("button", { className: "button button-primary", type: "button" });
    const label = () => { take.textContent = `${SAY.take} (${tried.rows.length - left.size} ${SAY.chosen})`; take.disabled = left.size === tried.rows.length; };
    label();
    take.addEventListener("click", () => apply(take));
    const all = make("input", { type: "checkbox", checked: left.size === 0, ariaLabel: SAY.what });
    const rows = tried.rows.slice(from, from + SHOWN).map((row) => line(row, label));
    all.addEventListener("change", () => { left = new Set(all.checked ? [] : tried.rows.map((row) => row.row)); show(); });
    const head = make("thead", {}, make("tr", {}, make("th", { scope: "col" }, make("label", { className: "chosen-code" }, all, SAY.what)),
      ...[SAY.how, SAY.before, SAY.after].map((text) => make("th", { scope: "col" }, text))));
    const table = make("table", { className: "table plain side rows" }, head, make("tbody", {}, ...rows));
    const region = make("div", { className: "wide", role: "region", tabIndex: 0, ariaLabel: SAY.rows }, table);
    out.replaceChildren(counts(), ...warnings(), region, pages(), make("p", {}, take));
  }

  const counts = () => make("p", { className: "where" }, Object.entries(SAY.effects)
    .map(([name, text]) => `${tried.counts[name]} ${text}`).join(" · ") + (tried.counts.missing ? ` · ${tried.counts.missing} ${SAY.missing}` : ""));

  const warnings = () => tried.warnings.length === 0 ? [] : [make("details", { className: "fold" },
    make("summary", {}, `${SAY.warnings} (${tried.warnings.length})`), make("ul", { className: "changes" }, ...tried.warnings.slice(0, SHOWN).map(finding)))];

  function line(row, label) {
    const box = make("input", { type: "checkbox", checked: !left.has(row.row) });
    box.addEventListener("change", () => { if (box.checked) left.delete(row.row); else left.add(row.row); label(); });
    const name = make("label", { className: "chosen-code" }, box, `${row.label} `, make("code", {}, row.code ?? row.key ?? [row.source, row.target].map((it) => it ?? "–").join(" → ")));
    return make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, SAY.effects[row.effect] ?? row.effect),
      make("td", { className: "text" }, text(row.before)), make("td", { className: "text" }, text(row.after)));
  }

  const text = (parts) => Object.entries(parts ?? {}).map(([name, value]) => `${name}: ${plain(value)}`).join("\n");
  const plain = (value) => Array.isArray(value) ? value.join(", ")
    : value && typeof value === "object" ? Object.entries(value).map(([name, each]) => (name === "da" ? "" : name + " ") + plain(each)).join("; ") : String(value);

  function pages() {
    const nav = make("nav", { className: "paging", ariaLabel: SAY.page });
    if (from > 0) nav.append(step(SAY.fewer, from - SHOWN));
    if (from + SHOWN < tried.rows.length) nav.append(step(SAY.more, from + SHOWN));
    nav.hidden = !nav.firstChild;
    return nav;
  }

  function step(label, to) {
    const button = make("button", { type: "button", className: "button button-secondary" }, label);
    button.addEventListener("click", () => { from = to; show(); out.scrollIntoView(); out.querySelector("input")?.focus(); });
    return button;
  }

  async function apply(take) {
    take.disabled = true;
    const answer = await send("", left.size ? { reject: [...left].join("\n") } : {});
    take.disabled = false;
    if (!answer) { said.scrollIntoView(); return; }
    if (answer.ok) {
      sessionStorage.setItem("said", SAY.done);
      location.assign(form.dataset.then);
    } else if (answer.status === 412) {
      tried = undefined;
      await attempt(SAY.stale);
      said.textContent = SAY.stale;
    } else { said.textContent = answer.said.detail ?? String(answer.status); said.scrollIntoView(); }
  }
}

function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
