import { useEffect, useState } from 'react';
import { readStart, type SignInStart } from '@/lib/session/popup/plan-start';
import './amplify-styles.css';
import { SignInForms } from './SignInForms';
import './sign-in.css';
import { Loading } from './Loading';
import { useAmplifyWording } from './use-amplify-wording';

interface SignInProps {
  /** Session string of the challenge that Amplify was loaded with. */
  restored: string | undefined;
}

/** The way to sign in, from where an earlier popup or another tab left it. */
export function SignIn({ restored }: SignInProps) {
  const [start, setStart] = useState<SignInStart>();
  const worded = useAmplifyWording();
  useEffect(() => void readStart(restored).then(setStart), [restored]);
  return start && worded ? <SignInForms start={start} /> : <Loading />;
}
