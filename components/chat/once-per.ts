/** Works something out once for each object, however many ask for it. The objects must never change. */
export function oncePer<O extends object, T>(work: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { value: T }>();
  return object => {
    const before = known.get(object);
    if (before) return before.value;
    const value = work(object);
    known.set(object, { value });
    return value;
  };
}
