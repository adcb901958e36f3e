import { PUPILS } from './made-up';

/** One document: how it looks, at what size, and whether the reader was made with it in sight. */
export interface DocumentPage {
  name: string;
  html: string;
  width: number;
  height: number;
  /** Device pixels to one of the page. */
  density: number;
  /** `screen`: seen through a camera as dots of light; `paper`: as a sheet on a table; null: the browser's own picture alone. */
  photographed: 'paper' | 'screen' | null;
  heldOut: boolean;
}

const cells = (tag: string, row: readonly (string | number)[]) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
const page = (style: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>*{box-sizing:border-box}body{margin:0}${style}</style>${body}`;

const register = page(
  `body{font:17px Arial,sans-serif;padding:50px 46px;color:#111;background:#fff}h1{font-size:26px;margin:0 0 4px}
   table{border-collapse:collapse;width:100%;margin-top:18px}td,th{border:1.5px solid #333;padding:6px 8px;text-align:left}th{background:#e3e3e3}`,
  `<h1>Oak Field School: class register 7B</h1><div>Tutor Mrs D. Holloway. Autumn term. Confidential.</div>
   ${table(
     ['Surname', 'Forename', 'Date of birth', 'UPN', 'Medical', 'Mon', 'Tue'],
     PUPILS.map(([first, last, born, upn, note], at) => [last, first, born, upn, note, at % 4 ? '/' : 'N', at % 5 ? '/' : 'L']),
   )}`,
);

const letter = page(
  `body{font:18px/1.5 "Times New Roman",serif;padding:80px 90px;color:#151515;background:#fff}p{margin:0 0 16px}.to{margin:40px 0 28px}`,
  `<b>Oak Field Community School</b><br>Bramley Road, Westhaven WH4 7QJ<br>Telephone 01632 960143
   <p class="to">Mr and Mrs Thistlewood<br>27 Larkspur Close<br>Westhaven<br>WH2 9PD</p><p>18 November 2026</p><p>Dear Mr and Mrs Thistlewood</p>
   <p><b>Fixed term exclusion of Callum Thistlewood, born 19 November 2012</b></p>
   <p>I am writing to inform you of my decision to exclude Callum for a fixed period of three days. This means that he will not be allowed in school for this period. The exclusion begins on 19 November and ends on 21 November.</p>
   <p>I realise that this exclusion may well be upsetting for you and your family, but the decision has not been taken lightly. Callum has been excluded because he assaulted another pupil in the dining hall after a disagreement about a telephone.</p>
   <p>You have a duty to ensure that your child is not present in a public place during school hours. We will set work for Callum to be completed on the days of his exclusion, and it should be returned to us for marking.</p>
   <p>You are invited to a reintegration meeting with the educational psychologist at quarter past nine on Monday. Please telephone Ms Farrow in the pupil support office if the time does not suit you.</p>
   <p>Yours sincerely</p><p>Dr Patricia Winterbourne<br>Headteacher</p>`,
);

const records = page(
  `body{font:13px "Segoe UI",Arial,sans-serif;background:#f3f5f8;color:#1c2530}header{background:#1f4e79;color:#fff;padding:10px 16px;font-size:17px}
   nav{background:#dce6f1;padding:7px 16px;border-bottom:1px solid #b7c7d9}nav span{margin-right:22px}main{padding:12px 16px}
   table{border-collapse:collapse;width:100%;background:#fff}td,th{border:1px solid #c3ccd6;padding:5px 7px;text-align:left}th{background:#e8eef5}tr:nth-child(even) td{background:#f7f9fc}
   .box{background:#fff4e0;border:1px solid #e0a030;padding:8px;margin-bottom:10px}`,
  `<header>Pupil Records: special educational needs register</header><nav><span>Home</span> <span>Attendance</span> <span>Behaviour</span> <span>Assessment</span> <span>Reports</span> <span>Search</span></nav>
   <main><div class="box">Selected pupil: Olivia Marchetti, year 8. Child protection plan reviewed on 12 October. Social worker: Beatrice Lund.</div>
   ${table(
     ['Name', 'Year', 'Date of birth', 'UPN', 'Stage', 'Need', 'Attendance', 'Keyworker', 'Pupil premium'],
     PUPILS.map(([first, last, born, upn, note], at) => [
       `${last}, ${first}`,
       7 + (at % 3),
       born,
       upn,
       ['K', 'E', 'N'][at % 3] ?? '',
       note,
       `${81 + ((at * 7) % 19)}.${at % 10}%`,
       ['Farrow', 'Holloway', 'Dunmore'][at % 3] ?? '',
       at % 3 ? 'No' : 'Yes',
     ]),
   )}</main>`,
);

const mail = page(
  `body{font:14px Arial,sans-serif;background:#fff;color:#202124;display:flex}aside{width:210px;background:#f6f8fc;height:800px;padding:16px;line-height:2.1}
   main{padding:20px 28px;line-height:1.5}h1{font:22px Arial;margin:0 0 16px}.from{color:#5f6368;font-size:12px}`,
  `<aside>Compose<br><b>Inbox 14</b><br>Starred<br>Snoozed<br>Sent<br>Drafts 3<br>Safeguarding<br>Year 9 trips</aside>
   <main><h1>Strictly confidential: meeting about Harriet Ashdown</h1><b>Gwen Dunmore</b> <span class="from">g.dunmore@oakfield.example to safeguarding team, 09:42 (2 hours ago)</span>
   <p>Dear all,</p><p>Thank you for coming to the strategy meeting yesterday. As agreed, Harriet will move to the foster placement in Kingsbourne on Friday. Her mother is not to be told the new address.</p>
   <p>Please do not discuss this in the staffroom. Harriet has disclosed that she has been hurting herself again, and she sees the counsellor on Tuesdays at two o'clock.</p>
   <p>Her social worker is Beatrice Lund, mobile 07700 900461. Any bruising must be recorded on a body map the same day and the form handed to me or to the headteacher.</p>
   <p>Regards,<br>Gwen<br><i>Designated safeguarding lead, Oak Field Community School</i></p></main>`,
);

const chat = page(
  `body{font:16px/1.35 Arial,sans-serif;background:#ece5dd}header{background:#075e54;color:#fff;padding:16px;font-size:18px}main{padding:12px}
   p{max-width:290px;padding:8px 11px;border-radius:9px;margin:0 0 10px;background:#fff;color:#111}p.me{background:#dcf8c6;margin-left:auto}p.blue{background:#1e7bf0;color:#fff;margin-left:auto}small{color:#777}`,
  `<header>Year 8 tutors</header><main><p>Did you hear what Jacob's dad said at parents evening? <small>18:02</small></p><p class="me">No! He was shouting at Mrs Holloway again I expect <small>18:03</small></p>
   <p>Yes and he smelled of drink. Poor kid has been off since Wednesday <small>18:05</small></p><p class="blue">Jacob Littlejohn is so behind in maths, no wonder with that family</p>
   <p>His sister Keira was the same. Excluded twice in year ten <small>18:09</small></p><p class="me">Don't put this on the group, the head reads it <small>18:10</small></p><p class="blue">Too late now. Password for the register is Bluebell27 by the way</p></main>`,
);

const small = page(
  'body{font:12px/1.45 Verdana,Arial,sans-serif;padding:26px 32px;color:#222;background:#fff}h1{font-size:16px}p{margin:0 0 9px}',
  `<h1>Minutes of the governors' staffing committee, part two</h1>
   <p>Present: Reverend Aldous Penhallow (chair), Sunita Varma, Gareth Blenkinsop, the headteacher and the business manager. Apologies were received from Councillor Whitcombe, who was attending a funeral.</p>
   <p>The committee received the confidential report about the restructuring of the science department. Two posts of teaching assistant will be lost at the end of the summer term. Those affected have not yet been told, and members were reminded that nothing may be said outside this room.</p>
   <p>The headteacher reported that a member of staff had been suspended on full pay while an allegation is looked into. The local authority's designated officer has been informed. A replacement will be found through the usual agency until Easter at the latest.</p>
   <p>Sickness absence has risen to nine days for each member of staff. Three people have been referred to occupational health. One has asked for early retirement on medical grounds, which the committee agreed to support.</p>
   <p>Performance pay: the committee approved the recommendations in appendix four, with the exception of one teacher who does not meet the standard. An informal plan of support will begin after half term and be reviewed after six weeks.</p>
   <p>Any other business: the caretaker's house needs a new boiler. Quotations ranged from four thousand to six thousand pounds. The business manager was asked to seek another before the next meeting, which will take place on Thursday 21 January at half past five.</p>`,
);

const whiteboard = page(
  `body{background:#f4f6f5;padding:50px 60px;font:34px/1.5 "Written","Comic Sans MS",cursive;color:#1d3c8f}h1{font-size:46px;margin:0 0 18px;color:#b02020}.green{color:#1e7a3c}ul{margin:0;padding-left:40px}`,
  `<h1>Detention today</h1><ul><li>Leo Castellano: no homework</li><li>Maisie Oakenfold: swearing</li><li>Rhys Llewellyn: late again</li><li>Nathaniel Brightman: uniform</li></ul>
   <p class="green">Spelling test Friday. Year seven: bring your reading book and planner.</p><p>Door code 4729. Ask Mrs Farrow.</p>`,
);

const incident = page(
  `body{font:14px "DejaVu Sans",Verdana,sans-serif;background:#15181d;color:#d7dce2}header{padding:14px 20px;background:#22272f;font-size:18px;color:#fff}main{display:flex}
   aside{width:230px;padding:14px 20px;color:#9aa4b1;line-height:2.2}section{flex:1;padding:14px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #39414d;border-right:1px solid #2a313b;padding:9px 8px;text-align:left;vertical-align:top}th{color:#8fb4ff}
   .red{background:#7d1f2b;color:#fff;padding:2px 7px;border-radius:4px}`,
  `<header>Concern log</header><main><aside>Overview<br>My concerns<br>Body maps<br>Chronology<br>Agencies<br>Settings</aside><section>
   ${table(
     ['Pupil', 'Reported', 'Category', 'What was said', 'Status'],
     [
       [
         'Saoirse Gallagher',
         '14 Oct 2026',
         'Neglect',
         'Came without a coat, hungry at registration, fell asleep in geography',
         '<span class="red">Urgent</span>',
       ],
       ['Priya Venkatesan', '15 Oct 2026', 'Self harm', 'Friends showed the matron messages from the weekend', 'Referred'],
       [
         'Daniyal Okonkwo',
         '16 Oct 2026',
         'Domestic',
         'Police notification received overnight, father arrested',
         '<span class="red">Urgent</span>',
       ],
       ['Ffion Pritchard', '19 Oct 2026', 'Online', 'Older boy asking for photographs, screenshots kept by tutor', 'Monitoring'],
       ['Grzegorz Wisniewski', '20 Oct 2026', 'Attendance', 'Fourth absence this half term, family not answering', 'Closed'],
       ['Imogen Fairweather', '21 Oct 2026', 'Bullying', 'Named three girls in the other form, parents coming Thursday', 'Open'],
       ['Kirandeep Sandhu', '22 Oct 2026', 'Health', 'Missed two hospital appointments since September', 'Open'],
     ],
   )}</section></main>`,
);

const form = page(
  `body{font:16px "Courier New",monospace;padding:56px 60px;background:#fffdf5;color:#1a1a1a}h1{font:bold 24px Georgia,serif;text-align:center;border:2px solid #1a1a1a;padding:10px}
   .row{display:flex}.row div{flex:1;border:1px solid #1a1a1a;padding:9px;margin:-1px 0 0 -1px}u{text-decoration:underline}b{font-family:Georgia,serif}ol{line-height:1.7}`,
  `<h1>Medical and consent form</h1><div class="row"><div><b>Child</b><br>Nathaniel Brightman</div><div><b>Born</b><br>09/08/2013</div><div><b>Form</b><br>8 Chestnut</div></div>
   <div class="row"><div><b>Home address</b><br>Flat 3, 118 Quarry Hill, Westhaven WH1 4TB</div><div><b>NHS number</b><br>943 476 5919</div></div>
   <div class="row"><div><b>Parent or carer</b><br>Josephine Brightman</div><div><b>Mobile</b><br>07700 900872</div></div>
   <ol><li>My child has <u>epilepsy</u> and takes sodium valproate twice a day.</li><li>Staff may give <u>rescue medicine</u> after five minutes.</li><li>He must not swim without an adult who knows this.</li>
   <li>Allergic to penicillin; carries an injector in his bag.</li><li>The doctor is Amara Nwosu at Orchard Surgery.</li><li>I do not agree to photographs on the website.</li></ol>
   <div class="row"><div><b>Signed</b><br>J. Brightman</div><div><b>Date</b><br>2 September 2026</div></div>`,
);

const results = page(
  `body{font:15px Georgia,serif;background:#fff;color:#123}h1{background:#6b2d5c;color:#fff;margin:0;padding:18px 30px;font-size:25px}h2{margin:18px 30px 6px;font-size:18px;color:#6b2d5c}
   table{border-collapse:separate;border-spacing:3px;margin:0 27px;width:calc(100% - 54px)}td,th{padding:7px 10px;background:#f2e9f0;text-align:left}th{background:#d8c1d3}.low{background:#f7c9c4}.high{background:#cfe8cf}`,
  `<h1>Mock examination results, set 11A</h1><h2>Mathematics and English: for staff eyes only</h2>
   ${table(
     ['Candidate', 'Pupil', 'Maths', 'English', 'Target', 'Comment'],
     PUPILS.slice(0, 12).map(([first, last], at) => [
       4107 + at * 13,
       `${first} ${last}`,
       1 + ((at * 5) % 9),
       1 + ((at * 7) % 9),
       `Grade ${4 + (at % 5)}`,
       ['Well below target', 'On course', 'Needs tuition', 'Predicted to fail'][at % 4] ?? '',
     ]),
   )}`,
);

export const PAGES: readonly DocumentPage[] = [
  { name: 'register', html: register, width: 1000, height: 800, density: 1.5, photographed: 'paper', heldOut: false },
  { name: 'letter', html: letter, width: 900, height: 1270, density: 1.5, photographed: 'paper', heldOut: false },
  { name: 'records screen', html: records, width: 1366, height: 768, density: 1, photographed: 'screen', heldOut: false },
  { name: 'e-mail', html: mail, width: 1180, height: 720, density: 1, photographed: 'screen', heldOut: false },
  { name: 'chat', html: chat, width: 390, height: 760, density: 2, photographed: null, heldOut: false },
  { name: 'small print', html: small, width: 800, height: 620, density: 1, photographed: null, heldOut: false },
  { name: 'whiteboard', html: whiteboard, width: 1200, height: 850, density: 1.5, photographed: 'paper', heldOut: false },
  { name: 'dark log', html: incident, width: 1280, height: 720, density: 1, photographed: 'screen', heldOut: true },
  { name: 'form', html: form, width: 900, height: 900, density: 1.5, photographed: 'paper', heldOut: true },
  { name: 'results', html: results, width: 1100, height: 620, density: 1, photographed: 'screen', heldOut: true },
];
