import type { Broadcast, View } from '@/lib/contract/view';

/** The views that are connected now. They come back by themselves after the worker ended, so nothing here is kept. */
export class Views {
  #views = new Set<View>();

  add(view: View): void {
    this.#views.add(view);
  }

  remove(view: View): void {
    this.#views.delete(view);
  }

  broadcast: Broadcast = (name, data, wanted = () => true) => {
    const told = [...this.#views].filter(wanted);
    for (const view of told) view.push(name, data);
    return told;
  };
}
