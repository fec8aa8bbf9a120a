// Opens branches of a tree where they are, fetching each when it is first opened.

export function grow(root) {
  root.addEventListener("click", (event) => {
    const twist = event.target.closest("[data-branch]");
    const more = event.target.closest("[data-more]");
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(twist || more)) return;
    event.preventDefault();
    if (twist) toggle(twist);
    else extend(more);
  });
  root.addEventListener("keydown", (event) => {
    const twist = event.target.closest("[data-branch]");
    if (!twist) return;
    const open = twist.getAttribute("aria-expanded") === "true";
    if (event.key === " " || (event.key === "ArrowRight" && !open) || (event.key === "ArrowLeft" && open)) {
      event.preventDefault();
      toggle(twist);
    }
  });
}

async function toggle(twist) {
  const open = twist.getAttribute("aria-expanded") !== "true";
  const item = twist.closest("li");
  const branch = item.querySelector(":scope > ul");
  if (branch) branch.hidden = !open;
  else if (open) item.append(await part(twist.dataset.branch));
  twist.setAttribute("aria-expanded", String(open));
}

async function extend(more) {
  const item = more.closest("li");
  const list = item.parentElement;
  const next = await part(more.dataset.more);
  const first = next.querySelector("a");
  item.remove();
  list.append(...next.children);
  first?.focus();
}

async function part(address) {
  const answer = await fetch(address, { headers: { "X-Part": "1", Accept: "text/html" } });
  if (!answer.ok) { location.assign(address); throw new Error(String(answer.status)); }
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  return holder.content.firstElementChild;
}
