/** A call as Amplify declares it: its context may come first, which the Authenticator never gives. */
export interface Service<Input, Output> {
  (context: unknown, input: Input): Promise<Output>;
  (input: Input): Promise<Output>;
}

export const service =
  <Input, Output>(call: (input: Input) => Promise<Output>): Service<Input, Output> =>
  (...args: [unknown, Input] | [Input]) =>
    call(args.length === 1 ? args[0] : args[1]);
