import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { WelcomeApp } from '@/components/welcome/welcome-app';
import { sendMessage } from '@/utils/browser/messages';
import { profileSetting, sampleSetting } from '@/utils/browser/settings';

const tellBackground = () => void sendMessage('recordsChanged').catch(() => {});
profileSetting.watch(tellBackground);
sampleSetting.watch(tellBackground);

const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomeApp />);
