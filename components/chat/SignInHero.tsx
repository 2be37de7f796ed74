import { LockKeyhole, LogIn } from 'lucide-react';
import { Button } from '../ui/Button';
import { Hero } from '../ui/Hero';
import { useChat, useChatState } from './chat-context';
import { texts } from './texts';

/** Stands where the conversation would be while nobody is signed in. */
export function SignInHero() {
  const { store } = useChat();
  const expired = useChatState(state => state.session?.status === 'expired');
  return (
    <Hero
      icon={<LockKeyhole size={24} />}
      title={expired ? texts.expiredTitle : texts.signedOutTitle}
      text={expired ? texts.expired : texts.signedOut}
    >
      <Button look="primary" onClick={() => void store.signIn()}>
        <LogIn size={16} aria-hidden />
        {texts.signIn}
      </Button>
    </Hero>
  );
}
