// The component of preact.html; esbuild puts Preact in front of it.

import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

function Questions() {
  const [answers, setAnswers] = useState([]);
  const [chosen, setChosen] = useState();
  const [missing, setMissing] = useState(false);
  const heading = useRef();
  useEffect(() => {
    if (answers.length > 0) heading.current.focus();
  }, [answers]);
  if (answers.length === QUESTIONS.length) return <h1 ref={heading} tabindex="-1">Thank you</h1>;

  const { name, title, options } = QUESTIONS[answers.length];
  const go = (event) => {
    event.preventDefault();
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    setAnswers([...answers, chosen]);
    setChosen(undefined);
  };
  return (
    <form onSubmit={go}>
      <fieldset key={name}>
        <legend><h1 ref={heading} tabindex="-1">{title}</h1></legend>
        {options.map((option, i) => (
          <label>
            <input type="radio" name={name} value={i} checked={chosen === i} onChange={() => setChosen(i)} /> {option}
          </label>
        ))}
      </fieldset>
      <p role="alert">{missing && "Please choose an answer."}</p>
      <button>Continue</button>
    </form>
  );
}

render(<Questions />, document.querySelector("main"));
