/** A promise and the function that fulfils it. */
export function defer<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(fulfil => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
