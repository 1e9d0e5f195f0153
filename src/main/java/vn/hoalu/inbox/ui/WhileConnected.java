package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;

/**
 * While the server cannot be reached nothing can be typed: what could not be kept shall not be written. Words are never
 * kept in the browser instead, for the next person at the same desk could find them there. Whether it can be reached
 * again is asked here, as nobody: where answers come by push the framework notices only with the next request.
 */
final class WhileConnected {

    private static final String FOLLOW = """
            const connection = window.Vaadin?.connectionState;
            if (!connection || this.hoaluFollows) return;
            this.hoaluFollows = true;
            let focused = null;
            let asking = 0;
            const ask = () => fetch(document.baseURI + 'themes/hoalu/mark.svg',
                {method: 'HEAD', cache: 'no-store', credentials: 'omit'})
              .then(answer => { if (answer.ok && navigator.onLine) connection.state = 'connected'; })
              .catch(() => {});
            const follow = (before, now) => {
              clearInterval(asking);
              if (!this.isConnected) {
                connection.removeStateChangeListener(follow);
                this.hoaluFollows = false;
                return;
              }
              const gone = now === 'reconnecting' || now === 'connection-lost';
              if (gone && !this.inert) {
                focused = this.contains(document.activeElement) ? document.activeElement : null;
              }
              this.inert = gone;
              if (gone) asking = setInterval(ask, 2000);
              if (!gone && focused) {
                focused.focus();
                focused = null;
              }
            };
            connection.addStateChangeListener(follow);""";

    private WhileConnected() {}

    static void hold(Component form) {
        form.addAttachListener(attached -> form.getElement().executeJs(FOLLOW));
    }
}
