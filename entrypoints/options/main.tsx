import { createRoot } from 'react-dom/client';
import { InLanguage } from '@/components/language/InLanguage';
import { startLanguage } from '@/components/locales/start-language';
import { OptionsPages } from '@/components/settings/OptionsPages';
import { connect } from '@/lib/channel/client';

const app = document.getElementById('app');
const channel = connect();
await startLanguage();
if (app) createRoot(app).render(<InLanguage draw={() => <OptionsPages channel={channel} />} />);
