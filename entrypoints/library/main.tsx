import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/library/library.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { mount } from '../../components/mount.tsx';

void mount('library_title', () => <LibraryPage />);
