package vn.dondoc.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Our models hold no scripts; one that did would not run. */
class NoScripts implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {
    throw new UnsupportedOperationException("Scripts are off");
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw new UnsupportedOperationException("Scripts are off");
  }

  /** None, of whatever language; the engine then says that it does not know the language. */
  @Override
  public ScriptEngine getScriptEngine(String language, boolean fromCache) {
    return null;
  }
}
