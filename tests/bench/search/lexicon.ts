const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Function words, most frequent first. */
export const functionWords = words(`
  the of and to in a that is for it we with on as are be this not by have from will at our they an has was but or
  which their can you there would all been if who its more I than when so what no also other only any do were should
  must could them these some may into such those about because between through over under very now then even against
  each both before after while without within where how why every many most much own same too just still yet again
`);

/** Nouns of public life and of common speech. */
export const nouns = words(`
  government country president minister sanction technology chip bank market economy company industry state nation
  security defense army war peace treaty border trade tariff export import energy gas oil pipeline price budget tax
  inflation currency dollar reserve loan debt growth crisis recession worker union wage strike factory plant machine
  engine network computer processor server cloud software model algorithm data platform language intelligence robot
  satellite rocket missile drone weapon radar submarine fleet vessel port harbor canal bridge railway road airport
  airline aircraft pilot passenger ticket hospital doctor nurse patient vaccine virus disease medicine drug laboratory
  research researcher scientist science university student teacher school lesson examination degree professor library
  book newspaper journalist reporter editor headline article story source document archive record letter speech
  interview conference summit forum meeting delegation ambassador embassy diplomat negotiation agreement contract
  partner partnership alliance coalition opposition party parliament senate congress deputy senator governor mayor
  election voter ballot campaign candidate promise scandal corruption investigation prosecutor judge court verdict
  prison prisoner sentence appeal law lawyer constitution amendment reform policy strategy plan program project
  initiative decision order decree instruction report committee commission agency ministry department office official
  servant citizen people family child woman father mother brother sister friend neighbor village city capital region
  province district island mountain river lake sea ocean coast forest tree field farm farmer harvest grain wheat bread
  water food milk meat animal horse dog bird fish climate weather storm flood drought fire heat winter summer spring
  autumn morning evening night day week month year century decade history memory future past present moment hour
  question answer problem solution reason cause effect result consequence risk threat danger fear hope faith trust
  doubt truth lie fact opinion view idea thought mind heart hand eye face voice word sentence meaning sense value
  sovereignty independence freedom liberty right duty responsibility justice equality dignity culture tradition
  religion church mosque temple art music song film theater museum painting poet novel author publisher game player
  team coach match victory defeat champion medal record stadium race investment investor shareholder profit revenue
  dividend bond share exchange broker fund pension insurance mortgage house apartment landlord tenant rent construction
  builder cement steel iron copper gold silver lithium uranium coal mine miner reactor turbine battery electricity grid
  voltage vehicle car truck bus tractor tire wheel road fuel customer supplier retailer shop supermarket brand
  advertisement consumer demand supply chain shortage surplus quota license patent standard certificate regulation
  regulator monopoly competition competitor rival leader follower general soldier officer commander sailor veteran
  refugee migrant visa passport identity population census birth death marriage divorce generation pensioner volunteer
  donor charity foundation grant award prize ceremony anniversary holiday festival tourist hotel restaurant kitchen
  recipe garden flower seed soil insect bee honey sugar salt coffee tea wine beer bottle glass paper ink pencil camera
  telephone message signal broadcast television radio channel audience subscriber user password hacker breach privacy
  surveillance censorship propaganda rumor gossip secret spy mission operation tactic ambush retreat ceasefire hostage
  ransom pirate smuggler gang crime criminal victim witness evidence fingerprint alibi motive accident injury wound
  surgery therapy symptom diagnosis treatment recovery health nutrition exercise sleep dream nightmare memory
`);

/** Verbs without irregular forms. */
export const verbs = words(`
  accept accuse achieve act adapt add admit adopt advance advise affect agree aim allow announce answer apologize appear
  apply appoint approach approve argue arrange arrest arrive ask assist assure attack attempt attend avoid ban bargain
  believe belong benefit blame block boost borrow call cancel capture carry celebrate challenge change charge check claim
  collapse collect command comment commit compare compete complain complete concern condemn conduct confirm connect
  consider construct consult consume contain continue contribute control convert convince cooperate copy correct cover
  create criticize cross damage deal debate decide declare decline defend delay deliver demand deny depend deploy describe
  deserve design destroy develop differ direct disagree disappear discover discuss dismiss distribute divide double earn
  ease educate elect embrace employ enable encourage end endorse enforce enjoy ensure enter escape establish estimate
  evacuate evolve examine exceed exclude exist expand expect explain explode explore expose express extend fail favor
  finance finish focus follow force form fulfill gain gather govern guarantee guard guide handle happen harm help hire
  ignore imagine impose improve include increase inform inherit inspect inspire install insult intend interfere introduce
  invade invent invest investigate invite involve isolate join judge justify kill label lack launch learn lend limit link
  listen live load lower maintain manage measure mention merge monitor move multiply negotiate notice obey object observe
  obtain occupy occur offer open operate oppose organize overcome own participate pass perform permit persuade place
  plan play pledge point possess postpone praise predict prefer prepare preserve press prevent produce prohibit promote
  propose protect protest prove provide publish pull punish purchase pursue push question raise reach react realize
  receive recognize recommend recover reduce refer refuse regret reject relate release rely remain remember remind remove
  repair repeat replace report represent request require rescue resist resolve respect respond restore restrict retain
  retire return reveal review reward rule sail satisfy save search secure seize select separate serve settle share shift
  shock sign smuggle solve sponsor start stop strengthen struggle study submit succeed suffer suggest supply support
  surprise surrender survive suspect suspend switch target tax test threaten tolerate trace train transfer transform
  transport travel treat trigger trust unite update urge vanish verify visit wait walk warn waste watch welcome withdraw
  wonder work worry
`);

/** Adjectives. */
export const adjectives = words(`
  able absolute academic active actual additional advanced afraid agricultural alternative ambitious ancient annual
  anonymous apparent appropriate artificial assertive automatic available aware bad basic beautiful bilateral bitter blind
  brave brief bright broad broken busy careful cautious central certain cheap chemical civil clean clear clever close cold
  collective commercial common complex comprehensive concrete confident conservative constant contemporary controversial
  cooperative corporate correct costly creative critical crucial cruel cultural curious current cyclical dangerous deep
  democratic dense dependent desperate detailed different difficult digital diplomatic direct distant diverse domestic
  double dramatic dynamic eager early economic effective efficient elaborate electric electronic emotional empty enormous
  entire equal essential ethical evident exact excellent exclusive existing expensive experienced explicit external extreme
  fair faithful false familiar famous fatal federal fertile final financial firm flexible foreign formal fragile free
  frequent fresh friendly fundamental generous gentle genuine global gradual grateful guilty happy hard harmful healthy
  heavy helpful hidden high historic honest hostile huge human humanitarian humble ideal illegal immediate immense imminent
  impossible inclusive independent indirect individual industrial inevitable informal initial innocent innovative intense
  internal international invisible joint judicial lasting late legal legitimate liberal limited local logical lonely long
  low loyal major manual marginal massive mature maximum mental military minimum minor mobile moderate modern modest moral
  multilateral mutual narrow national native natural necessary negative neutral new normal notable nuclear numerous obvious
  official old open ordinary organic original outdated parallel partial particular passive patient peaceful permanent
  personal physical plain political poor popular positive possible potential powerful practical precise preliminary
  previous primary private probable productive professional profitable profound proper proud public pure quick quiet radical
  random rapid rare rational raw ready real reasonable recent regional regular relevant reliable remote responsible rich
  rigid risky robust rural sacred safe scarce scientific secondary secret sensitive separate serious severe shallow sharp
  silent similar simple sincere skilled slow small smart smooth social soft solid special specific stable steady strange
  strategic strict strong structural stubborn subtle sudden sufficient suitable superior sustainable symbolic technical
  temporary terrible thick tiny tough toxic traditional transparent tremendous typical ugly unable uncertain unique
  universal unknown unlikely unprecedented urban urgent useful useless usual vague valid valuable various vast viable
  violent visible vital voluntary vulnerable warm weak wealthy weird wide wild willing wise wooden worldwide worse worthy
  wrong young
`);

/** Russian words, for originals. */
export const russianWords = words(`
  мир россия китай технология развитие сотрудничество искусственный интеллект санкции правительство страна экономика
  рынок банк президент министр вопрос решение проблема будущее наука учёный исследование университет проект программа
  поддержка партнёр отношения совместный новый важный большой государственный международный национальный считаю думаю
  можем должны будем работать создавать развивать сегодня завтра всегда никогда очень больше меньше вместе против между
  народ человек жизнь история культура язык слово правда дело время год день производство завод оборудование микросхема
  модель данные сеть безопасность суверенитет независимость ценность закон право порядок поручение доклад срок
  результат успех ошибка ответ причина угроза надежда доверие победа война оборона граница торговля цена деньги рубль
  нефть газ энергия дорога мост город регион область школа учитель врач больница лекарство здоровье семья ребёнок ёлка
`);
