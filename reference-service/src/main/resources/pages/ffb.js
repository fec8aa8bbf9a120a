// Small things that pages do by themselves. Every page reads without them.

import { complete } from "./complete.js";
import { forgetAll } from "./keep.js";
import { sayWhatWasDone, send } from "./send.js";
import { grow } from "./tree.js";

for (const field of document.querySelectorAll("[data-suggest]")) complete(field);
grow(document);

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}

for (const form of document.querySelectorAll("[data-send]")) send(form);
sayWhatWasDone();
for (const form of document.querySelectorAll("[data-forget]")) form.addEventListener("submit", forgetAll);

const file = document.querySelector("[data-table]");
if (file) import("./table.js").then(({ translateFiles }) => translateFiles(file));

if (document.getElementById("desk")) import("./desk.js").then(({ work }) => work());

const taken = document.querySelector("[data-import]");
if (taken) import("./import.js").then(({ takeFiles }) => takeFiles(taken));
