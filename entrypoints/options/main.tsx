import { createRoot } from 'react-dom/client';
import { OptionsApp } from '@/components/settings/OptionsApp';
import { connect } from '@/lib/channel/client';

const app = document.getElementById('app');
if (app) createRoot(app).render(<OptionsApp channel={connect()} />);
