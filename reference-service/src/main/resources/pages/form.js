// What a form holds: the values of its fields by name, as they are or as the page had them.

export function groups(form) {
  const all = new Map();
  for (const field of form.elements) {
    if (!field.name || field.tagName === "BUTTON" || field.tagName === "FIELDSET" || field.type === "file") continue;
    if (!all.has(field.name)) all.set(field.name, []);
    all.get(field.name).push(field);
  }
  return all;
}

const isList = (fields) => fields[0].dataset.as === "list" || fields[0].dataset.as === "texts";

export function value(fields, atFirst = false) {
  if (isList(fields)) return fields.flatMap((field) => parts(field, atFirst));
  const text = content(fields[0], atFirst);
  return fields[0].dataset.as === "number" && text !== "" ? Number(text) : text;
}

function parts(field, atFirst) {
  if (field.type === "checkbox") return (atFirst ? field.defaultChecked : field.checked) ? [field.value] : [];
  const text = content(field, atFirst);
  return field.dataset.as === "texts" ? [text].filter(Boolean)
    : text.split(/[\n|]/).map((each) => each.trim()).filter(Boolean);
}

function content(field, atFirst) {
  if (!atFirst) return field.value.trim();
  const text = field.tagName === "SELECT"
    ? ([...field.options].find((each) => each.defaultSelected) ?? field.options[0])?.value
    : field.defaultValue;
  return (text ?? "").replaceAll("\r\n", "\n").trim();
}

export const isEmpty = (it) => it === "" || (Array.isArray(it) && it.length === 0);
export const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// Puts a value into fields; a code that no box stands for gets one.
export function put(fields, wanted, labels = {}) {
  const boxes = fields.filter((field) => field.type === "checkbox");
  if (boxes.length > 0 || fields[0].closest("fieldset.codes")) {
    for (const box of boxes) box.checked = wanted.includes(box.value);
    for (const code of wanted) {
      if (!boxes.some((box) => box.value === code)) choose(fields[0].closest("fieldset.codes"), code, labels[code] ?? code);
    }
  } else if (fields[0].dataset.as === "texts") fields.forEach((field, n) => { field.value = wanted[n] ?? ""; });
  else fields[0].value = isList(fields) ? wanted.join("\n") : wanted;
}

// A box for a code that was found.
export function choose(fieldset, code, text) {
  const name = fieldset.querySelector("[data-of]").dataset.of;
  const there = [...fieldset.querySelectorAll("[type=checkbox]")].find((box) => box.value === code);
  if (there) { there.checked = true; return; }
  const label = document.createElement("label");
  label.className = "chosen-code";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = name;
  box.value = code;
  box.dataset.as = "list";
  box.dataset.label = text;
  box.checked = true;
  label.append(box, " " + text);
  fieldset.querySelector(".chosen-codes").append(label);
}

// What is to be sent: all that is filled in, or only what is different; what was emptied is null.
export function filled(form) {
  const all = {};
  const onlyDifferent = "patch" in form.dataset;
  for (const [name, fields] of groups(form)) {
    const now = value(fields);
    const isShown = fields[0].type !== "hidden";
    if (onlyDifferent && isShown && isSame(now, value(fields, true))) continue;
    if (isEmpty(now) && !(onlyDifferent && isShown && name.startsWith("set."))) continue;
    place(all, name.split("."), isEmpty(now) ? null : now);
  }
  for (const [name, each] of Object.entries(all)) if (Array.isArray(each)) all[name] = each.filter((it) => it !== undefined);
  return all;
}

function place(all, path, what) {
  let at = all;
  for (let i = 0; i < path.length - 1; i++) at = at[path[i]] ??= /^\d+$/.test(path[i + 1]) ? [] : {};
  at[path.at(-1)] = what;
}
