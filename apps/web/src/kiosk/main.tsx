import { adoptDeviceToken } from '../api/device-token.ts';
import { mount } from '../ui/mount.tsx';
import { KioskPage } from './kiosk-page.tsx';
import './kiosk.css';

const { hasToken } = adoptDeviceToken('kiosk');
void mount(<KioskPage hasToken={hasToken} />);
