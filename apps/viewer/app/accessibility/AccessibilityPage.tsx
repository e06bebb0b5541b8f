/** The statement that the 2018 accessibility regulations ask of a public body's site (S3.11). */
export default function AccessibilityPage() {
  return (
    <main className="govuk-width-container page measure" id="main">
      <title>Accessibility statement – Frankpledge</title>
      <h1 className="title">Accessibility statement</h1>
      <p className="lead">
        This site is made for everyone, and it is meant to meet level AA of the Web Content Accessibility
        Guidelines, version 2.2.
      </p>
      <h2 className="heading">What that means here</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Every page is plain HTML. It works without scripts, with a keyboard and with a screen reader.</li>
        <li>Text can be enlarged to 400% without anything being cut off or needing a sideways scroll.</li>
        <li>No meaning hangs on colour alone: every rating has its words and its definition beside it.</li>
        <li>Tables turn into labelled lists on narrow screens and keep their headings for screen readers.</li>
        <li>Pages print without menus, with the published version and its date.</li>
      </ul>
      <h2 className="heading">How it is tested</h2>
      <p className="govuk-body">
        Every kind of page is checked by an automatic test (axe) before each release of the software, at the
        width of a desk screen and of a phone. Automatic tests find only part of what can be wrong. The site
        has not yet been audited by people who use assistive technology.
      </p>
      <h2 className="heading">What is not accessible</h2>
      <p className="govuk-body">
        Papers that this site refers to were published elsewhere, often as scanned documents, and may not be
        accessible. An Easy Read edition of the plans is not offered yet.
      </p>
      <h2 className="heading">Tell us of a barrier</h2>
      <p className="govuk-body">
        Each record is kept by the office of its policing body. Please write to that office, for the attention
        of the person who keeps its performance and delivery record, by the contact route on the body’s own
        website. Say which page you were on and what stood in your way, and ask for the information in another
        format if you need it.
      </p>
      <h2 className="heading">If you are not content with the answer</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018. If the body’s answer does not satisfy you,{" "}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service
        </a>
        .
      </p>
    </main>
  );
}
