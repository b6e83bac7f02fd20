/** Starts the window's interface. */
import './design/fonts.css';
import './design/colors.css';
import './design/tokens.css';
import './design/base.css';
import './design/menus.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { call } from './host/host';
import { listen } from './keys/shortcuts.svelte';

listen();
const target = document.getElementById('app');
if (!target) throw new Error('index.html holds the element that the app is mounted in');
mount(App, { target, props: { call } });
