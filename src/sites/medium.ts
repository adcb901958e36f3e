import { defineSite } from './site';

const STORY = '[contenteditable=true]:has(.graf, [data-testid=editorTitleParagraph], [data-testid=editorParagraphText])';

export const medium = defineSite({
  id: 'medium',
  matches: ['https://*.medium.com/*'],
  composers: [
    {
      surface: 'post',
      field: STORY,
      root: STORY,
      // The first "Publish" opens a page of choices that lies over the story.
      submit: ['[data-testid=publishConfirmButton]'],
      submitAlsoIn: 'body',
      keys: 'none',
      audience: () => 'public',
      leftOut: '.defaultValue',
    },
    {
      surface: 'comment',
      field: '[contenteditable=true][role=textbox], [contenteditable=true][data-slate-editor=true]',
      submit: ['[data-testid=ResponseRespondButton]'],
      keys: 'none',
      audience: () => 'public',
    },
  ],
});
