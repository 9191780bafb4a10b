/**
 * The ledger check: an independent model of who must receive which mail and when, compared with
 * what a mail server accepted. It imports nothing of the program, whose mistakes it would share.
 *
 * <p>How to use it:
 *
 * <ol>
 *   <li>State the plain facts as a {@link vn.dondoc.faults.ledger.World}: who holds which post,
 *       what is asked of whom by when. {@link vn.dondoc.faults.ledger.WorkDays#read} takes the days
 *       off from {@code config/holidays.yml}.
 *   <li>State what happened as a {@link vn.dondoc.faults.ledger.History}: who submitted and was
 *       accepted when, and when the program slept.
 *   <li>{@code new Expectations(world).of(history)} lists every {@link
 *       vn.dondoc.faults.ledger.Due}.
 *   <li>{@link vn.dondoc.faults.ledger.MailReader} reads each mail as the server accepted it.
 *   <li>{@code Ledger.check(dues, mails, doubts)} gives a {@link vn.dondoc.faults.ledger.Verdict}:
 *       {@code isClean()} or {@code toString()} for people.
 * </ol>
 *
 * All moments are those of the program's clock; a mail's is the one in its Date header.
 */
package vn.dondoc.faults.ledger;
