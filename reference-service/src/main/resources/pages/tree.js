// Opens branches of a tree where they are, fetching each when it is first opened.

const MOST = 300;

export function grow(root) {
  root.addEventListener("click", (event) => {
    const twist = event.target.closest("[data-branch]");
    if (event.ctrlKey || event.metaKey || event.shiftKey || !twist) return;
    event.preventDefault();
    toggle(twist);
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

// What is closed is kept for the next time, unless there is too much of it.
async function toggle(twist) {
  if (twist.ariaBusy) return;
  const open = twist.getAttribute("aria-expanded") !== "true";
  const item = twist.closest("li");
  const branch = item.querySelector(":scope > ul");
  if (!branch && open) {
    twist.ariaBusy = "true";
    try { item.append(await part(twist.dataset.branch)); } finally { twist.ariaBusy = null; }
  } else if (branch) branch.hidden = !open;
  if (branch && !open && document.querySelectorAll(".tree li").length > MOST) branch.remove();
  twist.setAttribute("aria-expanded", String(open));
}

async function part(address) {
  const answer = await fetch(address, { headers: { "X-Part": "1", Accept: "text/html" } });
  if (!answer.ok) { location.assign(address); throw new Error(String(answer.status)); }
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  return holder.content.firstElementChild;
}
