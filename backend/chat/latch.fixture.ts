/** Something that a test waits for: `opened` resolves when `open` is called. */
export const createLatch = () => {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
};
