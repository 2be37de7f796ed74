import { createRoot } from 'react-dom/client';
import { OptionsPages } from '@/components/settings/OptionsPages';
import { connect } from '@/lib/channel/client';

const app = document.getElementById('app');
if (app) createRoot(app).render(<OptionsPages channel={connect()} />);
