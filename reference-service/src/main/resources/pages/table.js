// Translates a file: reads it a piece at a time, has each piece translated by the API, counts what comes of it, shows
// the rows that a person must look at, and keeps the whole to be taken home.

import { CsvParser, separatorOf } from "./csv.js";

const PIECE = 4000;
const SHOWN = 300;

export function translateFiles(form) {
  const at = (id) => document.getElementById(id);
  const input = at("file"), column = at("column"), button = form.querySelector("button");
  let table;
  let run = 0;
  let home = null;

  const ready = async (file) => {
    const mine = ++run;
    button.disabled = column.disabled = true;
    try {
      const found = await read(form, file);
      if (mine !== run) return;
      table = found;
      column.replaceChildren(...table.names.map((name) => new Option(name, name)));
      column.value = table.names.find((name) => /^(code|kode|source_code)$/i.test(name)) ?? table.names[0];
      button.disabled = column.disabled = false;
    } catch (problem) { if (mine === run) fail(problem); }
  };

  input.addEventListener("change", () => input.files[0] && ready(input.files[0]));
  const drop = form.querySelector(".drop");
  form.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over-it"); });
  form.addEventListener("dragleave", () => drop.classList.remove("over-it"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over-it");
    if (event.dataTransfer.files[0]) { input.files = event.dataTransfer.files; ready(event.dataTransfer.files[0]); }
  });

  const fail = (problem) => { at("run").hidden = false; at("said").textContent = form.dataset.failed + problem.message; };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const mine = ++run;
    clear();
    try {
      await translate(() => mine === run);
    } catch (problem) { fail(problem); }
  });

  const clear = () => {
    home = null;
    at("run").hidden = false;
    at("rows").replaceChildren();
    at("progress").value = 0;
    for (const id of ["take-csv", "take-xlsx"]) at(id).hidden = true;
    for (const row of at("counts").children) { row.hidden = true; row.children[1].textContent = "0"; }
  };

  const translate = async (wanted) => {
    const address = new URL(form.dataset.table, location.href);
    address.searchParams.set("system", at("system").value);
    address.searchParams.set("target", at("target").value);
    address.searchParams.set("column", column.value);
    const counts = new Map();
    const pieces = [];
    const code = table.names.indexOf(column.value);
    let done = 0, head = null, shown = 0;
    for await (const { rows, share } of table.pieces()) {
      const answer = await fetch(address, {
        method: "POST", headers: { "Content-Type": "text/csv;charset=UTF-8" }, body: table.head + rows.map((row) => row.text).join(""),
      });
      if (!answer.ok) throw new Error((await answer.json()).detail);
      if (!wanted()) return;
      const text = await answer.text();
      const parser = new CsvParser(table.separator);
      const translated = [...parser.take(text), ...parser.end()];
      const first = translated.shift();
      if (!head) { head = first; pieces.push(first.text); }
      const outcomeAt = first.cells.lastIndexOf("outcome");
      const fragment = document.createDocumentFragment();
      for (const row of translated) {
        done++;
        pieces.push(row.text);
        const outcome = row.cells[outcomeAt];
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome !== "translated" && outcome !== "no-match" && shown < SHOWN) {
          shown++;
          fragment.append(line(done, row.cells[code], outcome, row.cells[outcomeAt + 2] ?? ""));
        }
      }
      at("rows").append(fragment);
      for (const [outcome, count] of counts) {
        const row = at("counts").querySelector(`[data-outcome="${outcome}"]`);
        row.hidden = false;
        row.children[1].textContent = count.toLocaleString(document.documentElement.lang);
      }
      at("progress").value = share;
      at("said").textContent = done.toLocaleString(document.documentElement.lang) + " " + form.dataset.rows;
    }
    if (done === 0) throw new Error(form.dataset.empty);
    at("progress").value = 1;
    home = new Blob(pieces, { type: "text/csv;charset=UTF-8" });
    at("take-csv").hidden = at("take-xlsx").hidden = false;
  };

  const line = (number, code, outcome, proposal) => {
    const words = at("counts").querySelector(`[data-outcome="${outcome}"] th`).textContent;
    const row = document.createElement("tr");
    for (const text of [number, code, words, proposal]) {
      const cell = document.createElement("td");
      cell.textContent = text;
      row.append(cell);
    }
    return row;
  };

  at("take-csv").addEventListener("click", () => save(new Blob(["\uFEFF", home]), table.name + "-oversat.csv"));
  at("take-xlsx").addEventListener("click", async () => {
    try {
      const answer = await fetch(form.dataset.xlsx, { method: "POST", headers: { "Content-Type": "text/csv" }, body: home });
      if (!answer.ok) throw new Error((await answer.json()).detail);
      save(await answer.blob(), table.name + "-oversat.xlsx");
    } catch (problem) { fail(problem); }
  });

  if (input.files[0]) ready(input.files[0]); // chosen while this was still on its way
}

// A table in a file: its headings, and its rows a piece at a time.
async function read(form, file) {
  const blob = /\.xlsx$/i.test(file.name) ? await asCsv(form, file) : file;
  const charset = await charsetOf(blob);
  const beginning = new TextDecoder(charset).decode(await blob.slice(0, 1 << 16).arrayBuffer());
  const separator = separatorOf(beginning.split("\n", 1)[0]);
  const parser = new CsvParser(separator);
  const [head] = [...parser.take(beginning), ...parser.end()];
  if (!head) throw new Error(form.dataset.empty);
  return {
    name: file.name.replace(/\.[^.]*$/, ""),
    names: head.cells,
    head: head.text,
    separator,
    pieces: () => pieces(blob, charset, separator),
  };
}

async function* pieces(blob, charset, separator) {
  const reader = blob.stream().getReader();
  const decoder = new TextDecoder(charset);
  const parser = new CsvParser(separator);
  let rows = [], bytes = 0, told = 0, headed = false;
  for (;;) {
    const { value, done } = await reader.read();
    bytes += value?.length ?? 0;
    rows.push(...(done ? [...parser.take(decoder.decode()), ...parser.end()] : parser.take(decoder.decode(value, { stream: true }))));
    if (!headed && rows.length) { rows.shift(); headed = true; }
    // What was read may be all of a file; how far it is depends on the rows that are still to go.
    const before = rows.length, read = bytes - told;
    while (rows.length >= PIECE || (done && rows.length)) {
      const piece = rows.splice(0, PIECE);
      yield { rows: piece, share: (told + read * (1 - rows.length / before)) / blob.size };
    }
    told = bytes - (before && read * (rows.length / before));
    if (done) return;
  }
}

async function asCsv(form, file) {
  const answer = await fetch(form.dataset.csv, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });
  if (!answer.ok) throw new Error((await answer.json()).detail);
  return answer.blob();
}

// Excel saves CSV in UTF-8 or in the old Western European encoding.
async function charsetOf(blob) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(await blob.slice(0, 1 << 20).arrayBuffer(), { stream: true });
    return "utf-8";
  } catch { return "windows-1252"; }
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
