// CSV as spreadsheets write it, taken apart as it comes. Rows keep their own text beside their cells.

export function separatorOf(line) {
  const count = (sign) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

export class CsvParser {
  #separator;
  #text = "";

  constructor(separator) { this.#separator = separator; }

  // Takes more text and gives the rows that it completes.
  take(more) {
    this.#text += more;
    return this.#rows(false);
  }

  end() { return this.#rows(true); }

  #rows(last) {
    const text = this.#text;
    const rows = [];
    let start = 0, cell = "", cells = [], quoted = false, i = 0;
    for (; i < text.length; i++) {
      const c = text[i];
      if (quoted) {
        if (c !== '"') { cell += c; continue; }
        if (i + 1 === text.length && !last) break;
        if (text[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
      } else if (c === '"' && cell === "") quoted = true;
      else if (c === this.#separator) { cells.push(cell); cell = ""; }
      else if (c === "\n") {
        cells.push(cell.endsWith("\r") ? cell.slice(0, -1) : cell);
        rows.push({ cells, text: text.slice(start, i + 1) });
        start = i + 1; cell = ""; cells = [];
      } else cell += c;
    }
    if (last && start < text.length) {
      cells.push(cell);
      rows.push({ cells, text: text.slice(start) + "\n" });
      start = text.length;
    }
    this.#text = text.slice(start);
    return rows;
  }
}
