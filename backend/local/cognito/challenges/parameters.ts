import * as v from 'valibot';
import { Password, Username } from '../wire/action';

/** What sign-in by SRP begins with. */
export const SrpParameters = v.object({
  USERNAME: Username,
  SRP_A: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,1024}$/i)),
});

/** A password in clear. */
export const PasswordParameters = v.object({ USERNAME: Username, PASSWORD: Password });
