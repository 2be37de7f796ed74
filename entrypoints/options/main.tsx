import { createRoot } from 'react-dom/client';
import { InLanguage } from '@/components/language/InLanguage';
import { startLanguage } from '@/components/locales/start-language';
import { startLook } from '@/components/look/start-look';
import { OptionsPages } from '@/components/settings/OptionsPages';
import { connect } from '@/lib/channel/client';
import { config } from '@/lib/config/config';

const app = document.getElementById('app');
const channel = connect();
await Promise.all([startLanguage(), startLook()]);
if (app)
  createRoot(app).render(<InLanguage draw={() => <OptionsPages channel={channel} config={config} />} />);
