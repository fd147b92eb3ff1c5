import { mount } from '../ui/mount.tsx';
import { ResidentFace } from './resident-face.tsx';

void mount(<ResidentFace />, { mayChooseLanguage: true });
