import type { RecordEvent } from '@/lib/contract/diagnostics';
import type { Broadcast, View } from '@/lib/contract/view';

/** The views that are connected now. They come back by themselves after the worker ended, so nothing here is kept. */
export class Views {
  #views = new Set<View>();
  #record: RecordEvent;

  constructor(record: RecordEvent = () => {}) {
    this.#record = record;
  }

  add(view: View): void {
    this.#views.add(view);
    this.#record('channel', 'view.joined', { role: view.role, top: view.isTop });
  }

  remove(view: View): void {
    if (this.#views.delete(view)) this.#record('channel', 'view.left', { role: view.role });
  }

  broadcast: Broadcast = (name, data, wanted = () => true) => {
    const told = [...this.#views].filter(wanted);
    for (const view of told) view.push(name, data);
    return told;
  };
}
