package vn.dondoc.instructions;

import java.util.List;

/** One thing to look at in a draft before it starts; all its units are known by then. */
interface Check {

  List<Finding> of(CheckSubject subject);
}
